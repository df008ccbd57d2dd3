import { type LanguageFrames, phrases } from './frame-table';

/** Romanian, as sellers write it: mostly without its marks. */
export const RO: LanguageFrames = {
  language: 'ro',
  phrases: {
    APART: phrases(`
      echivalent | neoriginal | neoriginala | aftermarket | alternativ | alternativa | compatibil nu original | fara set | telefon neinclus |
      ceas neinclus | piesa de schimb compatibila | nu este original`),
    MAKER: phrases('marca | de la | brand'),
    FIT: phrases(`
      pentru | ptr | compatibil cu | compatibila cu | compatibile cu | compatibil | compatibila | compatibile | potrivit pentru |
      potrivita pentru | potrivite pentru | potrivit la | se potriveste la | se potriveste cu | se potrivesc la | merge la | merg la |
      adaptabil | adaptabil la | adaptabila la | inlocuieste | înlocuiește | inlocuitor pentru | in loc de | destinat pentru | dedicat |
      echivalent cu | echivalent | piese pentru | accesorii pentru | schimb pentru | de schimb pentru | functioneaza cu | se monteaza pe |
      utilizabil cu | model compatibil`),
    FIT_BEHIND: phrases('compatibil | compatibila | compatibile'),
    COMPARE: phrases('nu este produs de | fara legatura cu | comparativ cu'),
    CARRY: phrases('dotat cu | contine'),
    LIKE: phrases(
      'stil | in stil | in stilul | inspirat din | inspirat de | inspirata din | asemanator | asemanator cu | imitatie | ca la | similar cu | similar',
    ),
    LIKE_BEHIND: phrases('imitatie | replica'),
    COPY: phrases('imitatie | imitație | replica | contrafacut | copie'),
    NOT: phrases('nu | fara'),
    SUBSTITUTE: phrases('echivalent | echivalentul | alternativă la | corespondent'),
    UNIVERSAL: phrases('universal | universala | universale'),
    LINK: phrases('si | și | sau'),
    FILLER: phrases(`
      aspirator | aspiratoare | imprimanta | imprimante | telefon | masina de spalat | masina spalat | robot | drujba | carucior |
      expresor | modele | model | seria | toate | marca | auto | ceas`),
    PART: phrases(`
      husa | husa carte | husa ploaie | folie | folie sticla | folie protectie | sticla securizata | incarcator | statie incarcare |
      cablu | curea | curea milaneza | curea ceas | bratara silicon | bratara ceas | filtru | filtre | sac aspirator | saci aspirator | saci |
      perii | perie | perii colectoare | perie laterala | perii carbune | carbuni | acumulator | baterie | rezerva lama | rezerva lame |
      lama | lame | capete periuta | capete periuta electrica | cap aparat de ras | cartus | cartus toner | toner | cerneala | covorase |
      covorase cauciuc | covoras | tavita portbagaj | paravanturi | placute frana | placute | discuri frana | bujie | bujii | filtru aer |
      filtru ulei | far | oglinda | stergatoare | lant drujba | lant | lama drujba | carburator | fir trimmer | cap trimmer | conector furtun |
      conector | furtun | duza | garnitura | garnitura hublou | pompa evacuare | suport capsule | suport | suport perete | stand | kit accesorii |
      accesorii | piese | piesa de schimb | piese de schimb | vitrina plexiglas | vitrina | hainute papusa | hainute | rochite papusa | haine papusa |
      plasa tantari | protectie ploaie | perna scaun | husa scaun | sac de iarna | pickguard | corzi | chei chitara | parasolar | capac obiectiv |
      manual reparatii | telecomanda | mop | cutie capsule | ureche schimbator | saboti frana`),
    SHELL: phrases(`
      husa | husa carte | folie | folie sticla | sticla securizata | curea | curea milaneza | curea ceas | suport perete`),
  },
};
