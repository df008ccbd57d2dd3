import { type LanguageFrames, phrases } from './frame-table';

/** French. */
export const FR: LanguageFrames = {
  language: 'fr',
  phrases: {
    MAKER: phrases('marque | de la marque | de marque | par'),
    FIT: phrases(`
      pour | compatible avec | compatibles avec | compatible | compatibles | adapté à | adapté pour |
      adaptée à | adaptés à | adapté aux | convient à | convient pour | convient aux | conçu pour | conçue
      pour | conçus pour | prévu pour | remplacement pour | pièce pour | pièces pour | pièces détachées
      pour | rechange pour | remplace | fonctionne avec | destiné à | spécial | idéal pour | accessoires
      pour | adaptateur pour | prend en charge | équivalent à | s adapte à | dédié à | remplacent | remplaçant | remplacement de | adaptable à | adaptable | adaptables à | adaptables | adaptées à | adaptée pour | adaptés pour | conviennent à | convient au | pour remplacer | en remplacement de | s adaptent à | sur mesure pour | spécifique pour | rechange de`),
    COMPARE: phrases('comparé à | alternative à | mieux que | non affilié à | sans lien avec | face à'),
    CARRY: phrases('avec | équipé de | équipé d | fabriqué avec | à base de | inclut'),
    COMPONENT: phrases('fermeture éclair | tissu | processeur | écran | cristaux | semelle | zip'),
    LIKE: phrases(`
      style | type | façon | genre | inspiré de | inspirée de | inspiré par | inspirés de | à la |
      imitation | réplique de | copie de | dans le style de | dans le style | similaire à | comme | look |
      esprit`),
    LIKE_BEHIND: phrases('style | like | inspiré | imitation | réplique'),
    COPY: phrases(`
      réplique | répliques | imitation | contrefaçon | copie conforme | copie parfaite | qualité miroir |
      copie`),
    NOT: phrases('pas | non | sans | ce n est pas'),
    AUDIENCE: phrases(`
      homme | hommes | femme | femmes | enfant | enfants | fille | filles | garçon | garçons | bébé |
      bébés | adulte | adultes | maison | cuisine | bureau | école | voyage | extérieur | intérieur |
      sport | course | fête | mariage | cadeau | cadeaux | anniversaire | été | hiver | plage | jardin |
      salle | chambre | chien | chiens | chat | chats | cheveux | peau | randonnée | camping | tous | ado
      | ados | dame | salon | visage | noël`),
    LINK: phrases('et | ou'),
    FILLER: phrases(`
      le | la | les | un | une | votre | vos | l | d | de | du | des | tous | toutes | modèles | modèle |
      série | téléphone | smartphone | aspirateur | aspirateurs | imprimante | imprimantes | montre |
      tablette | ordinateur | portable | appareil | photo | voiture | console | rasoir | brosse | robot |
      machine | nouveau | nouvelle | marque | balai | café`),
    PART: phrases(`
      coque | étui | housse | chargeur | câble | bracelet | verre trempé | filtre | filtres | batterie |
      cartouche | cartouches | toner | encre | télécommande | support | sacs | adaptateur | pièce | pièces
      | protection | brossettes | lames`),
    NEUTRAL: phrases('pour toujours'),
  },
};
