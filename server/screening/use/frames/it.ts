import { type LanguageFrames, phrases } from './frame-table';

/** Italian. */
export const IT: LanguageFrames = {
  language: 'it',
  phrases: {
    APART: phrases(`
      non originale | non originali | non ufficiale | adattabile | generico | generica | equivalente | telefono non incluso |
      orologio non incluso | commerciale | aftermarket | ricambio compatibile | ricambi compatibili |
      set non incluso | bambola non inclusa | sostituisce quella`),
    MAKER: phrases('marca | di marca | della marca'),
    FIT: phrases(`
      per | compatibile con | compatibili con | compatibile | compatibili | adatto per | adatto a |
      adatta per | adatti per | adatto alla | ricambio per | ricambi per | sostituzione per | sostituisce |
      funziona con | progettato per | realizzato per | ideale per | accessori per | adattatore per |
      specifico per | equivalente a | supporta | in sostituzione di | adattabile a | adattabili a |
      adattabile | adattabili | adatti a | adatta a | adatte a | adatto al | adatti al | adatti alla |
      adatte per | sostituisce il | sostituiscono | compatibile per | compatibili per | si adatta a |
      si adattano a | su misura per | dedicato a | dedicati a | progettata per | progettati per |
      di ricambio per | sostitutivo | sostitutiva | sostitutivi | sostitutive | sostitutivo per |
      sostitutivi per | sostitutive per | sostitutivo di | sostitutivi di | sostitutivo del | sostituzione |
      in sostituzione del | in sostituzione della | in sostituzione delle | sostituisce la |
      sostituiscono il | ricambio | ricambi | di ricambio | al posto di | invece di | equivalente |
      equivalenti | equivalenti a | equivale a | si monta su | si applica a | si applica su | si installa su |
      si adatta al | si adatta alla | si adatta ai | si adattano al | si adattano alla | montaggio su |
      applicabile a | applicabile su | adatta al | adatta alla | adatte al | adatte alla | adatto ai |
      adatti ai | adatto a tutti | adattabile al | adattabile alla | adattabili al | adattabili alla |
      adattabile per | adattabili per | adattabile su | adattata per | idoneo per | idonea per | idonei per |
      compatibile al | compatibile alla | compatibile a | compatibile su | compatibili su | specifica per |
      specifici per | specificamente per | appositamente per | progettate per | realizzata per |
      realizzati per | fatto per | fatta per | creato per | concepito per | studiato per | pensato per |
      dedicata a | dedicato per | dedicata per | funzionano con | funziona su | utilizzabile con |
      utilizzabile su | utilizzabili con | da usare con | per uso con | per l uso con | uso con |
      alternativo a | alternativi a | generico per | ricambi di | ricambio di | ricambio del | tipo attacco | attacco | innesto tipo | misura | comp | scala`),
    COMPARE: phrases(`
      rispetto a | alternativa a | meglio di | non affiliato a | non affiliato con | non originale |
      non originali | non ufficiale | non di | indipendente da | non compatibile con | non adatto a |
      non adatto per | non compatibile | non è`),
    CARRY: phrases('con | dotato di | realizzato con | include'),
    COMPONENT: phrases('cerniera | tessuto | processore | schermo | cristalli | suola'),
    LIKE: phrases(`
      stile | @tipo | ispirato a | ispirata a | ispirato | imitazione di | replica di | copia di | in stile |
      nello stile di | simile a | @come | modello tipo`),
    LIKE_BEHIND: phrases('@style | stile | ispirato | imitazione'),
    COPY: phrases('replica | repliche | imitazione | contraffatto | copia perfetta | falso d autore'),
    NOT: phrases('non | senza | nessuna'),
    EXAMPLE: phrases('come | tipo | come ad esempio | ad esempio'),
    SUBSTITUTE: phrases(
      'equivalente | equivalenti | equivalente a | alternativa a | generico | corrispondente a',
    ),
    UNIVERSAL: phrases('universale | universali'),
    FIT_BEHIND: phrases('compatibile | compatibili | adattabile | adattabili'),
    AUDIENCE: phrases(`
      uomo | uomini | donna | donne | bambino | bambini | bambina | bambine | ragazzo | ragazza | ragazzi |
      ragazze | neonato | neonati | adulti | casa | cucina | ufficio | scuola | viaggio | esterno | interni |
      sport | corsa | palestra | festa | matrimonio | regalo | regali | estate | inverno | spiaggia |
      giardino | bagno | camera | cani | cane | gatti | gatto | capelli | pelle | campeggio | tutti | viso |
      natale | signora`),
    LINK: phrases('e | o | ed | od | nonché | oltre a'),
    FILLER: phrases(`
      il | lo | la | i | gli | le | l | un | una | tuo | di | del | tutti | modelli | modello | serie |
      telefono | cellulare | smartphone | aspirapolvere | stampante | stampanti | orologio | tablet |
      portatile | fotocamera | auto | console | spazzolino | rasoio | robot | macchina | caffè | nuovo |
      nuova | marca | scopa | lavatrice | lavastoviglie | frigorifero | forno | televisore | tv | cuffie |
      auricolari | altoparlante | drone | trapano | smerigliatrice | frullatore | impastatrice | pentola |
      friggitrice | monopattino | scooter | moto | bici | veicoli | veicolo | controller | telefoni |
      orologi | macchine | elettrico | elettrica | sistema | obiettivo | rasoi | spazzolini |
      macchina da caffè`),
    PART: phrases(`
      parabrezza | parafango | bauletto | portapacchi | paramotore | portacapsule | custodia | cover | caricatore | caricabatterie | cavo | cinturino | vetro temperato | pellicola |
      filtro | filtri | batteria | cartuccia | cartucce | toner | inchiostro | telecomando | supporto |
      sacchetti | testine | ricambio | ricambi | adattatore | lame | tappetini | tappetino | tappeti |
      tappeto baule | vasca baule | coprisedili | coprisedile | pastiglie freno | pastiglie | dischi freno |
      spazzole tergicristallo | tergicristallo | tergicristalli | candela | candele | filtro aria |
      filtro olio | filtro abitacolo | faro | fanale | specchietto | specchietti | retrovisore | deflettori |
      copricerchi | cinghia | guscio chiave | chiave | cover chiave | guarnizione | tubo | ugello |
      sacchetto | spazzola | spazzole | spazzola laterale | panno | panni | rullo | testina | lama | lamette |
      griglia | cinturini | vetro | pellicole | cuscinetti | nastro | tamburo | cartucce d inchiostro |
      capsula | capsule | cialde | caricabatteria | batterie | base di ricarica | custodie | accessorio |
      accessori | filtro acqua | kit | pezzo di ricambio | pezzi di ricambio | pompa | fendinebbia |
      paraurti | barre portatutto | gancio traino | ammortizzatore | ammortizzatori | bobina accensione |
      sensore | pompa acqua | tappo | paraspruzzi | baule | alternatore | frizione | cuscinetto |
      alzacristalli | lampadina | lampadine | modanatura | leva freno | leva frizione | copriletto |
      telo copriauto | copriauto | variatore | marmitta`),
    NEUTRAL: phrases('per sempre | per adulti'),
    SERVED: phrases(`
      auto | moto | scooter | stampante | aspirapolvere | cellulare | telefono | smartphone | orologio |
      rasoio | monopattino | bici`),
    SHELL: phrases(`
      custodia | custodie | cover | vetro temperato | pellicola | pellicole | cinturino | cinturini |
      supporto | portacapsule | cuscinetti | pellicola vetro | paraluce`),
  },
};
