import { type LanguageFrames, phrases } from './frame-table';

/** Italian. */
export const IT: LanguageFrames = {
  language: 'it',
  phrases: {
    MAKER: phrases('marca | di marca | della marca'),
    FIT: phrases(`
      per | compatibile con | compatibili con | compatibile | compatibili | adatto per | adatto a | adatta
      per | adatti per | adatto alla | ricambio per | ricambi per | sostituzione per | sostituisce |
      funziona con | progettato per | realizzato per | ideale per | accessori per | adattatore per |
      specifico per | equivalente a | supporta | in sostituzione di | adattabile a | adattabili a | adattabile | adattabili | adatti a | adatta a | adatte a | adatto al | adatti al | adatti alla | adatte per | sostituisce il | sostituiscono | compatibile per | compatibili per | si adatta a | si adattano a | su misura per | dedicato a | dedicati a | progettata per | progettati per | di ricambio per`),
    COMPARE: phrases(`
      rispetto a | alternativa a | meglio di | non affiliato a | non affiliato con | non originale`),
    CARRY: phrases('con | dotato di | realizzato con | include'),
    COMPONENT: phrases('cerniera | tessuto | processore | schermo | cristalli | suola'),
    LIKE: phrases(`
      stile | tipo | ispirato a | ispirata a | ispirato | imitazione di | replica di | copia di | in stile
      | nello stile di | simile a | come | modello tipo`),
    LIKE_BEHIND: phrases('style | stile | ispirato | imitazione'),
    COPY: phrases(`
      replica | repliche | imitazione | contraffatto | copia perfetta | falso d autore`),
    NOT: phrases('non | senza | nessuna'),
    AUDIENCE: phrases(`
      uomo | uomini | donna | donne | bambino | bambini | bambina | bambine | ragazzo | ragazza | ragazzi
      | ragazze | neonato | neonati | adulti | casa | cucina | ufficio | scuola | viaggio | esterno |
      interni | sport | corsa | palestra | festa | matrimonio | regalo | regali | estate | inverno |
      spiaggia | giardino | bagno | camera | cani | cane | gatti | gatto | capelli | pelle | campeggio |
      tutti | viso | natale | signora`),
    LINK: phrases('e | o | ed | od'),
    FILLER: phrases(`
      il | lo | la | i | gli | le | l | un | una | tuo | di | del | tutti | modelli | modello | serie |
      telefono | cellulare | smartphone | aspirapolvere | stampante | stampanti | orologio | tablet |
      portatile | fotocamera | auto | console | spazzolino | rasoio | robot | macchina | caffè | nuovo |
      nuova | marca | scopa`),
    PART: phrases(`
      custodia | cover | caricatore | caricabatterie | cavo | cinturino | vetro temperato | pellicola |
      filtro | filtri | batteria | cartuccia | cartucce | toner | inchiostro | telecomando | supporto |
      sacchetti | testine | ricambio | ricambi | adattatore | lame`),
    NEUTRAL: phrases('per sempre | per adulti'),
  },
};
