import { type LanguageFrames, phrases } from './frame-table';

/** French. */
export const FR: LanguageFrames = {
  language: 'fr',
  phrases: {
    APART: phrases(`
      adaptable | non d origine | pas d origine | non originale | non original | pièce adaptable | générique | téléphone non inclus |
      montre non incluse | appareil non inclus | aftermarket | compatible non d origine | pièce de rechange compatible |
      fabrication artisanale |
      réparation | pièce non d origine | refabrication | set non inclus | poupée non incluse`),
    MAKER: phrases('marque | de la marque | de marque | par'),
    FIT: phrases(`
      pour | compatible avec | compatibles avec | compatible | compatibles | adapté à | adapté pour |
      adaptée à | adaptés à | adapté aux | convient à | convient pour | convient aux | conçu pour |
      conçue pour | conçus pour | prévu pour | remplacement pour | pièce pour | pièces pour |
      pièces détachées pour | rechange pour | remplace | fonctionne avec | destiné à | spécial | idéal pour |
      accessoires pour | adaptateur pour | prend en charge | équivalent à | s adapte à | dédié à |
      remplacent | remplaçant | remplacement de | adaptable à | adaptable | adaptables à | adaptables |
      adaptées à | adaptée pour | adaptés pour | conviennent à | convient au | pour remplacer |
      en remplacement de | s adaptent à | sur mesure pour | spécifique pour | rechange de | équivalent |
      équivalente | équivalents | équivalentes | équivalente à | équivalents à | équivalentes à | équivaut à |
      correspond à | correspondant à | remplacement | en remplacement du | en remplacement des |
      en remplacement d | à la place de | au lieu de | se monte sur | se fixe sur | se fixe à |
      se branche sur | s installe sur | s adapte sur | s adapte au | s adapte aux | s adapte pour |
      adapté au | adaptée au | adaptée aux | adaptés au | adaptées au | adaptées aux | adaptées pour |
      adaptable sur | adaptables sur | adaptable au | adaptable aux | adaptables au | adaptables aux |
      adaptable pour | adaptables pour | convient également à | convient à la | convient également pour |
      conviennent pour | conviennent au | conviennent aux | conçues pour | prévue pour | prévus pour |
      prévues pour | destinée à | destinés à | destinées à | destiné aux | destinée aux | destinés aux |
      dédiée à | dédiés à | dédiées à | spécialement pour | spécialement conçu pour |
      spécialement conçue pour | spécifiques pour | spécifique à | utilisable avec | utilisable sur |
      utilisables avec | à utiliser avec | fonctionnent avec | fonctionne sur | compatible pour |
      compatibles pour | compatible sur | compatible aux | montage sur | rechange | substitut de |
      substitut à | marche avec | va sur | va avec | supporte | s adaptent sur | s adaptant sur | échelle | à fixer sur`),
    COMPARE: phrases(`
      comparé à | alternative à | mieux que | non affilié à | sans lien avec | face à | pas d origine |
      non officiel | non original | non originale | non d origine | sans rapport avec | indépendant de |
      n est pas | ne convient pas à | non compatible avec | ne convient pas au | ne convient pas aux |
      non compatible | incompatible avec`),
    CARRY: phrases('avec | équipé de | équipé d | fabriqué avec | à base de | inclut'),
    COMPONENT: phrases('fermeture éclair | tissu | processeur | écran | cristaux | semelle | zip'),
    LIKE: phrases(`
      style | @type | @façon | @genre | inspiré de | inspirée de | inspiré par | inspirés de | à la |
      imitation | réplique de | copie de | dans le style de | dans le style | similaire à | comme | @look |
      @esprit`),
    LIKE_BEHIND: phrases('@style | @like | inspiré | imitation | réplique'),
    COPY: phrases(`
      réplique | répliques | imitation | contrefaçon | copie conforme | copie parfaite | qualité miroir |
      copie`),
    NOT: phrases('pas | non | sans | ce n est pas'),
    EXAMPLE: phrases('comme | tel que | telle que | tels que | telles que | par exemple | type'),
    SUBSTITUTE: phrases(
      'équivalent | équivalence | équivalent à | équivalent de | alternative à | générique | générique de',
    ),
    UNIVERSAL: phrases('universel | universelle | universels'),
    FIT_BEHIND: phrases('compatible | compatibles | adaptable | adaptables'),
    AUDIENCE: phrases(`
      homme | hommes | femme | femmes | enfant | enfants | fille | filles | garçon | garçons | bébé | bébés |
      adulte | adultes | maison | cuisine | bureau | école | voyage | extérieur | intérieur | sport | course |
      fête | mariage | cadeau | cadeaux | anniversaire | été | hiver | plage | jardin | salle | chambre |
      chien | chiens | chat | chats | cheveux | peau | randonnée | camping | tous | ado | ados | dame |
      salon | visage | noël`),
    LINK: phrases('et | ou | ainsi que | et aussi'),
    FILLER: phrases(`
      le | la | les | un | une | votre | vos | l | d | de | du | des | tous | toutes | modèles | modèle |
      série | téléphone | smartphone | aspirateur | aspirateurs | imprimante | imprimantes | montre |
      tablette | ordinateur | portable | appareil | photo | voiture | console | rasoir | brosse | robot |
      machine | nouveau | nouvelle | marque | balai | café | lave linge | lave vaisselle | réfrigérateur |
      four | téléviseur | tv | casque | écouteurs | enceinte | drone | tondeuse | perceuse | visseuse |
      meuleuse | mixeur | blender | autocuiseur | cocotte | expresso | cafetière | trottinette | scooter |
      moto | vélo | véhicule | auto | manette | tablettes | téléphones | montres | appareils | machines |
      électrique | rasoirs | brosses | étiqueteuse | télécommande | systèmes | système`),
    PART: phrases(`
      coque | étui | housse | chargeur | câble | bracelet | verre trempé | filtre | filtres | batterie |
      cartouche | cartouches | toner | encre | télécommande | support | sacs | adaptateur | pièce | pièces |
      protection | brossettes | lames | tapis | tapis de sol | housse de siège | housses de siège |
      bac de coffre | balais d essuie glace | essuie glace | essuie glaces | plaquettes de frein |
      disques de frein | rétroviseur | phare | feu arrière | bougie | bougies | filtre à air |
      filtre à huile | filtre habitacle | courroie | joint | joint de cuve | tuyau | flexible | buse |
      coque de clé | coque clé | plip | clé | enjoliveur | enjoliveurs | déflecteurs | sac aspirateur |
      sacs aspirateur | sac | rouleau | brosses | brosse latérale | serpillière | lingettes | tête de rasoir |
      têtes de rasoir | grille de rasage | lame | tête de brosse | têtes de brosse | bracelet de rechange |
      film | film protecteur | vitre | dalle | oreillettes | coussinets | ruban | tambour |
      cartouches d encre | cartouche d encre | capsules | capsule | dosettes | roue | chambre à air | pneu |
      selle | batteries | chargeurs | câbles | fixation | socle | station de charge | coques | étuis |
      housses | pièces détachées | pièce détachée | charbons | phares | feux | antibrouillard |
      feux antibrouillard | pare chocs | poignée de porte | barres de toit | attelage | amortisseur |
      amortisseurs | bougies d allumage | bobine d allumage | capteur | pompe à eau | cache | jante | jantes |
      bavettes | coffre | baguette | calandre | alternateur | démarreur | embrayage | rotule | roulement |
      lève vitre | couteau | ampoule | ampoules |
      réparation`),
    NEUTRAL: phrases('pour toujours | pas cher | pas chère | pas chers | pas chères | moins cher'),
    SERVED: phrases(`
      voiture | auto | moto | scooter | imprimante | aspirateur | téléphone | smartphone | montre |
      trottinette | vélo | rasoir | cafetière | robot`),
    SHELL: phrases(`
      coque | coques | étui | étuis | housse | verre trempé | film | film protecteur | protection | bracelet |
      bracelet de rechange | support | coussinets | oreillettes`),
  },
};
