// cspell:disable
import { type WorkWords } from './work-words';

/** Work on others’ goods, as it is offered in the languages of the west and north of Europe. Own list. */
export const WESTERN_WORK: Readonly<Record<string, WorkWords>> = {
  en: {
    sure: `we repair | i repair | i fix | we fix | we service | i service | repairs carried out | repair specialist | repair specialists | repair shop | repair centre | repair center | mail in repair |
      mail in service | screen replacement service | battery replacement service | watch repair | watch repairs | watch servicing | phone repair | phone repairs | laptop repair | console repair |
      shoe repairs | handbag repair | bag repair service | resoling | re soling | resole service | resoling service | ecu remapping | ecu remap | remapping service | unlocking service |
      unlock service | tuning service | installation service | calibration service | sharpening service | polishing service | engraving service | restringing service | regripping service |
      hire service | for hire | to hire | rental service | equipment rental | rental per day | recolouring service | leather restoration service | alteration service | bike service |
      bicycle service | boiler service | appliance repair | appliance repairs | servicing and repairs | service and repair | service and repairs | sales and repair | drift fix | drift repair |
      hdmi repair | joy con repair | repairs and servicing | setup and service | loop service | service loop | cartridge refill service | refill service | repair service | repair of |
      screen repair | restoration service | cleaning service`,
    work: `repair | repairs | repairing | repaired while | repairer | repairman | overhaul | overhauls | servicing | restoration | refurbishment | refurbishing | tune up | fret dress | refret |
      reupholstery | refinishing | recolouring | recoloring | dye job | data recovery | jailbreak | reballing | micro soldering | microsoldering | soldering service | troubleshooting |
      diagnostics | diagnosis | unlocking | key programming | key cutting | remap | rewind | hub rebuild | rebuild | engine rebuild | rebuilding | restringing | regripping | screen replacement |
      battery replacement | glass replacement | crack repair | hinge check | maintenance service | valeting | detailing service`,
    task: `service | cleaning | deep clean | deep cleaning | descale | descaling | maintenance | sharpening | polishing | replacement fitted | calibration | alignment | coding | installation |
      fitting | setup | set up | unlock | tuning | alterations | painting service | customising | customizing | customisation | sanitising | sensor cleaning | reset | replacement`,
    offered: `while you wait | same day | same day service | next day turnaround | day turnaround | 24h turnaround | 48h turnaround | h turnaround | hour turnaround | fast turnaround | quick turnaround |
      turnaround | no fix no fee | collected and returned | collection and delivery | free collection | drop off | post to us | post it to us | send to us | send it in | mail in | home visit |
      home visits | call out | callout | call out fee | mobile service | mobile mechanic | mobile technician | at your home | at your door | doorstep | we come to you | free quote | free quotes |
      free estimate | free diagnosis | quote | quotes | book now | bookings | by appointment | specialist | specialists | technician | technicians | mechanic | engineer visit | watchmaker |
      luthier | cobbler | qualified | certified technician | experienced | workshop | per hour | hourly rate | from home | local area | all models | all makes | pickup and delivery | free pickup |
      return postage included | labour included | parts and labour | months warranty on repair | domestic appliance | walk in | in store repair | onsite | on site`,
    goods: `repair kit | repair kits | revision guide | revision notes | revision cards | revision book | repair tool | repair tools | repair part | repair parts | repair manual | repair patch | repair patches | repair tape | repair glue | repair stand | repair cream |
      repair mask | repair shampoo | repair serum | repair oil | repair balm | intensive repair | damage repair | hair repair | skin repair | night repair | advanced night repair | total repair |
      bond repair | service manual | service kit | service kits | service parts | service history | full service history | service book | service record | service tool | tea service |
      coffee service | dinner service | table service | service plate | serving | service set | cleaning kit | cleaning kits | cleaning brush | cleaning brushes | cleaning cloth |
      cleaning cloths | cleaning tool | cleaning tools | cleaning tablets | cleaning solution | cleaning head | cleaning pad | cleaning pads | cleaning wipes | cleaning spray | cleaning gel |
      cleaning robot | cleaning machine | cleaning station | cleaning set | needs repair | needs repairs | need repair | needs service | needs servicing | needs cleaning | needs restoration |
      in need of repair | for repair | for parts or repair | parts or repair | parts repair | spares or repair | spares or repairs | spares repair | spares repairs | spares and repairs |
      or repair | for restoration | restoration project | no repair | never repaired | just serviced | fully serviced | recently serviced | freshly serviced | last service | serviced |
      overhauled | service due | self cleaning | easy cleaning | polishing cloth | polishing kit | polishing compound | polishing pads | sharpening stone | sharpening steel | sharpening kit |
      descaling kit | descaling tablets | descaling solution | maintenance kit | maintenance box | maintenance oil | low maintenance | customer service | free service | self service |
      secret service | special service | rebuild kit | rebuild kits | same day dispatch | same day shipping | same day delivery | same day despatch`,
  },
  de: {
    sure: `reparaturservice | reparatur service | reparaturdienst | wir reparieren | repariere | ich repariere | reparaturannahme | reparaturwerkstatt | display reparatur | displayreparatur |
      handyreparatur | handy reparatur | uhrenreparatur | schuhreparatur | kundendienst | schärfdienst | schärfservice | schleifservice | schleifdienst | einbauservice | montageservice |
      reinigungsservice | wartungsservice | kalibrierservice | freischaltung | entsperrung | mietgerät | vermietung | zu vermieten | verleih | zum ausleihen | zu mieten | vermiete | verleihe |
      neubesohlung | neu besohlen | wir warten | wir schärfen | kostenvoranschlag | zellentausch | vor ort service | abholservice | reparatur von | instandsetzung`,
    work: `reparatur | reparaturen | überholung | generalüberholung | restaurierung | restauration | aufarbeitung | aufbereitung | fehlersuche | fehlerdiagnose | diagnose | datenrettung | codierung |
      programmierung | inspektion | notdienst | reparieren | löten | polsterei | tuning service | chiptuning | kennfeldoptimierung | bundabrichtung | revision`,
    task: `service | wartung | reinigung | tiefenreinigung | entkalkung | entkalken | schärfen | schleifen | warten | einstellen | einstellung | kalibrierung | justierung | justage | austausch |
      tauschen | wechsel | wechseln | politur | aufpolieren | polieren | einbau | montage | installation | umrüstung | nachrüstung`,
    offered: `vor ort | mobil vor ort | anfahrt | anfahrt inklusive | abholung möglich | abholung und lieferung | hol und bringservice | hol bring service | einsendung | einsenden | zum einsenden |
      zum festpreis | festpreis | express in | sofort reparatur | am selben tag | innerhalb von 24h | hausbesuch | hausbesuche | termin | termine | terminvereinbarung | uhrmacher |
      uhrmachermeister | mechaniker | kfz meister | techniker | meisterbetrieb | fachbetrieb | fachwerkstatt | gitarrenbauer | schuster | polsterer | wartezeit | zum mitnehmen warten |
      alle modelle | bei ihnen zuhause | zu hause | stundensatz | kostenlose diagnose | kostenlos prüfen | garantie auf reparatur | biete | bietet`,
    goods: `reparaturset | reparatur set | reparaturkit | reparatur kit | reparatursatz | reparaturanleitung | reparaturhandbuch | reparaturblech | reparaturband | reparaturpaste | reparatur shampoo |
      reparatur maske | reparatur creme | zur reparatur | zum reparieren | für bastler | ohne reparatur | reparatur nötig | reparatur notwendig | reparaturbedürftig | nach reparatur |
      reinigungsset | reinigungsbürste | reinigungstabletten | reinigungsmittel | reinigungstuch | reinigungskit | service set | service kit | kaffeeservice | kaffee service | tee service |
      teeservice | speiseservice | speise service | tafelservice | service neu | frisch gewartet | service gemacht | service heft | serviceheft | revision 2020 | revision 2021 | revision 2022 |
      revision 2023 | revision 2024 | revision 2025 | mit revision | nach revision | neue revision | frische revision | letzte revision | wartung neu | zur restauration | zur restaurierung |
      zum restaurieren | polier set | polierset | schleif set | batterie wechsel | zum wechseln | zum schärfen | zum reinigen | zum polieren | zur reinigung | zur wartung | zum schleifen`,
  },
  fr: {
    sure: `service de réparation | réparation de | réparation d | atelier de réparation | je répare | nous réparons | dépanneur | service après vente | changement écran | remplacement écran |
      réparation écran | changement batterie | remplacement batterie | réparation manette | réparation console | réparation montre | réparation téléphone | réparation ordinateur | cordonnier |
      cordonnerie | ressemelage | révision montre | entretien à domicile | mécanicien à domicile | à louer | en location | location de | déblocage | débridage | désimlockage |
      reprogrammation moteur | reprogrammation | affûtage de | service d affûtage | nettoyage à domicile | pose à domicile | installation à domicile | remise en état`,
    work: `réparation | réparations | reparation | réparer | répare | réparé sous | révision | remise à neuf | restauration | rénovation | recoloration | recolorations | récupération de données |
      diagnostic | soudure | codage | calibrage | mise au point | refrettage | planification | retouche | retouches | rebobinage | @réparateur | dépannage`,
    task: `entretien | nettoyage | nettoyage complet | détartrage | réglage | affûtage | aiguisage | polissage | changement | remplacement | installation | montage | vidange | maintenance |
      mise à jour | pose | étalonnage | lavage | teinture`,
    offered: `à domicile | déplacement | déplacement à domicile | devis | devis gratuit | sur devis | sur rendez vous | rdv | envoi suivi | envoi postal | par correspondance | en 24h | sous 24h |
      sous 48h | en 48h | 24h | 48h | le jour même | en 30 min | en 1h | sur place | atelier | technicien | mécanicien | horloger | luthier | tous modèles | toutes marques | prise en charge |
      enlèvement | retour inclus | main d oeuvre | forfait | garantie 3 mois | garantie 6 mois | garanti 6 mois | spécialiste | intervention | intervention rapide | agréé | à l heure`,
    goods: `kit de réparation | kit réparation | kit de nettoyage | kit nettoyage | kit d entretien | kit entretien | manuel de réparation | revue technique | à réparer | pour réparation | à restaurer |
      à rénover | à réviser | pour restauration | sans réparation | révision faite | révisé | révisée | entretien à jour | entretien facile | produit d entretien | brosse de nettoyage |
      pastilles nettoyage | service à thé | service à café | service de table | service à vaisselle | service complet | service en | soin réparation | masque réparation | crème réparation |
      shampoing réparation | service 12 | service 6 | lot de service | pour nettoyage | pour entretien | changement d`,
  },
  es: {
    sure: `servicio de reparación | servicio técnico | servicio tecnico | reparación de | reparacion de | reparaciones de | se repara | se reparan | reparamos | reparo | arreglo de |
      taller de reparación | servicio a domicilio | cambio de pantalla | cambio pantalla | cambio de batería | cambio de bateria | asistencia técnica | puesta a punto | desbloqueo de |
      liberación de | alquiler de | alquiler | se alquila | en alquiler | renta de | se renta | reprogramación | mantenimiento a domicilio | limpieza a domicilio | instalación a domicilio |
      reparador | reparadores | cambio de suela`,
    work: `reparación | reparacion | reparaciones | reparar | arreglo | arreglos | arreglamos | restauración | restauracion | revisión | diagnóstico | diagnostico | desbloqueo | recuperación de datos |
      overhaul | reballing | flasheo | recoloración | afinación | cambio de display | codificación | rebobinado | sin desplazamiento | revision | afilado de`,
    task: `mantenimiento | limpieza | descalcificación | afilado | pulido | cambio | sustitución | instalación | calibración | calibrado | engrase | puesta en marcha | servicio | lavado |
      programación | teñido | montaje | regulación | mantenimiento de`,
    offered: `a domicilio | presupuesto gratis | presupuesto sin compromiso | presupuesto | sin compromiso | en el día | mismo día | el mismo dia | en 1 hora | en 24h | 24h | 48h | recogida |
      recogida y entrega | recogida en | envío incluido para | envíanos | cita previa | con cita | técnico | técnicos | tecnico | técnico certificado | mecánico | relojero | luthier | zapatero |
      todas las marcas | todos los modelos | multimarca | desplazamiento | taller | mano de obra | garantía 3 meses | garantía 6 meses | garantía por escrito | especialista | especialistas |
      al momento | en el acto | urgente | no enciende`,
    goods: `kit de reparación | kit reparación | kit de limpieza | kit limpieza | kit de mantenimiento | manual de reparación | manual de taller | para reparar | para reparación | para restaurar |
      para restauración | a restaurar | necesita reparación | sin reparar | sin reparaciones | recién revisado | revisión hecha | revisión al día | mantenimiento al día | para limpieza |
      de limpieza | de mantenimiento | producto de limpieza | servicio de mesa | servicio de té | servicio de café | para mantenimiento | cepillo de limpieza | mascarilla reparación |
      reparación total | reparación intensiva | para piezas o reparar | piezas o reparación | de cambio | a cambio | cambio por | acepto cambio | acepto cambios`,
  },
  pt: {
    sure: `serviço de reparo | serviço de reparação | conserto de | consertos de | conserto | consertos | conserta se | consertamos | assistência técnica | assistencia tecnica |
      assistência especializada | reparação de | reparo de | troca de tela | troca tela | troca de bateria | troca de vidro | manutenção de | aluguel de | aluguel | aluga se | alugo | aluguer de |
      aluguer | para alugar | desbloqueio de | afiação de | atendimento em domicílio | atendimento a domicílio | reset almofadas | serviço técnico | remap | serviço de conserto`,
    work: `reparo | reparos | reparação | reparações | reparar | arranjo | arranjos | restauração | restauro | revisão | recuperação de dados | diagnóstico | desbloqueio | recondicionamento |
      retífica | recoloração | assistência | afinação | reballing | reprogramação | regulagem | rebobinamento`,
    task: `manutenção | limpeza | limpeza completa | higienização | descalcificação | afiação | polimento | troca | substituição | instalação | calibração | lubrificação | serviço | montagem |
      lavagem | reset | pintura | pasta térmica | programação | mudança de óleo`,
    offered: `em domicílio | a domicílio | ao domicílio | orçamento grátis | orçamento gratuito | orçamento | sem compromisso | na hora | no mesmo dia | mesmo dia | em 24h | 24h | 48h | presencial |
      presencial ou remoto | remoto | recolha | recolha e entrega | retiramos | busca e entrega | leva e traz | técnico | técnicos | mecânico | relojoeiro | luthier | sapateiro | todas as marcas |
      todos os modelos | multimarcas | fora da garantia | deslocação | deslocamento | mão de obra | garantia de 90 dias | garantia 90 dias | com garantia | especialista | especializada | visita |
      oficina | agendamento | por marcação`,
    goods: `kit de reparo | kit reparo | kit de reparação | kit reparação | kit de limpeza | kit limpeza | kit de manutenção | manual de reparação | manual de oficina | para reparar | para reparação |
      para conserto | para restaurar | para restauro | precisa de reparo | sem reparo | revisão feita | revisado | revisada | para limpeza | de limpeza | produto de limpeza | serviço de jantar |
      serviço de chá | serviço de café | serviço de mesa | escova de limpeza | reparação total | reparação intensiva | máscara reparação | troca por | aceito troca | aceito trocas | em troca |
      reparo de cuica`,
  },
  it: {
    sure: `servizio di riparazione | riparazione di | riparazioni di | ripariamo | assistenza tecnica | centro assistenza | laboratorio di riparazione | sostituzione display | sostituzione schermo |
      sostituzione vetro | sostituzione batteria | cambio display | assistenza non ufficiale | noleggio | a noleggio | noleggiasi | affittasi | affilatura di | risuolatura | sblocco di |
      rimappatura centralina | rimappatura | tecnico a domicilio | manutenzione a domicilio | riparatore | arrotino | messa a punto`,
    work: `riparazione | riparazioni | riparare | revisione | revisioni | restauro | restauri | ripristino | recupero dati | diagnosi | diagnostica | assistenza | sblocco | ricondizionamento |
      rigenerazione | verniciatura | ricolorazione | reballing | codifica | registrazione freni | riavvolgimento`,
    task: `manutenzione | pulizia | pulizia profonda | decalcificazione | affilatura | lucidatura | sostituzione | cambio | installazione | calibrazione | taratura | tagliando | servizio | montaggio |
      lavaggio | regolazione | messa in fase | tintura | programmazione`,
    offered: `a domicilio | ritiro a domicilio | ritiro e consegna | preventivo | preventivo gratuito | preventivi | in giornata | in 24h | in 24 ore | in 1 ora | 24h | 48h | sul posto | su appuntamento |
      spedizione inclusa a r | tecnico | tecnici | meccanico | orologiaio | liutaio | calzolaio | tutte le marche | tutti i modelli | multimarca | fuori garanzia | laboratorio | officina |
      manodopera | manodopera inclusa | garanzia 3 mesi | garanzia 6 mesi | specializzato | specialista | urgenze | uscita gratuita`,
    goods: `kit di riparazione | kit riparazione | kit di pulizia | kit pulizia | kit manutenzione | manuale di officina | manuale officina | da riparare | da restaurare | da revisionare |
      per riparazione | per restauro | da sistemare | revisionato | revisionata | revisione fatta | revisione recente | tagliandato | tagliandata | tagliandi | per pulizia | di pulizia |
      per la pulizia | per la manutenzione | prodotto pulizia | servizio di piatti | servizio piatti | servizio da tè | servizio da the | servizio da caffè | servizio caffè | servizio tè |
      servizio posate | servizio bicchieri | servizio tavola | spazzola pulizia | maschera riparazione | riparazione totale | cambio automatico | cambio manuale | cambio shimano |
      cambio posteriore | cambio con | scambio | cambio 11v | cambio 12v | cambio 10v`,
  },
  nl: {
    sure: `reparatieservice | reparatie service | reparatiedienst | wij repareren | laten repareren | laten maken | te repareren bij | schermreparatie | schermvervanging | scherm vervangen |
      accu vervangen | batterij vervangen | telefoonreparatie | horlogereparatie | schoenreparatie | fietsreparatie | onderhoudsbeurt | slijpservice | ophaalservice | servicebeurt | te huur |
      verhuur | verhuur van | huren | monteur aan huis | fietsenmaker | fietsenmaker aan huis | reparateur | chiptuning | installatie aan huis | nieuwe zolen`,
    work: `reparatie | reparaties | repareren | revisie | restauratie | herstel | herstelling | herstellingen | storing verhelpen | diagnose | data herstel | ontgrendelen | coderen | inregelen |
      opknappen | herstellen | monteur | foutdiagnose | renovatie`,
    task: `onderhoud | reinigen | reiniging | schoonmaken | ontkalken | ontkalking | slijpen | polijsten | vervangen | vervanging | afstellen | kalibratie | installatie | inbouw | montage | service |
      beurt`,
    offered: `aan huis | bij u thuis | op locatie | klaar terwijl u wacht | terwijl u wacht | klaar binnen | zelfde dag | zelfde dag klaar | binnen 24 uur | 24u | opsturen | opsturen mogelijk |
      ophalen en terugbrengen | haal en brengservice | geen voorrijkosten | voorrijkosten | gratis diagnose | vrijblijvende offerte | offerte | op afspraak | afspraak | technicus | horlogemaker |
      gitaarbouwer | schoenmaker | werkplaats | alle modellen | alle merken | no cure no pay | specialist | vakman | garantie op reparatie`,
    goods: `reparatieset | reparatie set | reparatiekit | reparatie kit | reparatiehandboek | reparatiehandleiding | ter reparatie | voor reparatie | te repareren | voor de knutselaar |
      zonder reparatie | onderhoudsset | onderhoudsarm | schoonmaakset | reinigingsset | reinigingsborstel | reinigingstabletten | theeservies | net gereviseerd | pas gereviseerd | gereviseerd |
      onderhoud gedaan | recent onderhoud | beurt gehad | voor onderhoud | om te slijpen | voor reiniging | ter restauratie | te restaureren`,
  },
  sv: {
    sure: `reparationsservice | vi reparerar | jag reparerar | laga din | lagar din | vi lagar | skärmbyte | batteribyte | skärmreparation | mobilreparation | mobil reparation | klockreparation |
      symaskinsservice | cykelservice | vitvaruservice | cykelreparation | slipning av | service av | reparation av | uthyres | uthyrning | att hyra | hyr ut | upplåsning | omsulning |
      motoroptimering | avlusning`,
    work: `reparation | reparationer | lagning | lagningar | renovering | renoverar | restaurering | översyn | felsökning | dataräddning | kodning | reparerar | mekaniker | urmakare | reparatör |
      skomakare | diagnos | programmering`,
    task: `service | rengöring | avkalkning | slipning | polering | byte | byter | kalibrering | justering | installation | montering | underhåll | tvätt | inställning | skärpning`,
    offered: `medan du väntar | samma dag | på plats | hembesök | hemma hos dig | skicka in | skickas in | fri frakt retur | hämtning | hämtas och lämnas | kostnadsförslag | fri felsökning |
      gratis felsökning | offert | boka tid | tidsbokning | drop in | tekniker | gitarrbyggare | verkstad | alla modeller | alla märken | mobil mekaniker | garanti på reparation | inom 24h |
      inom 24 timmar`,
    goods: `reparationssats | reparationskit | reparations kit | reparationshandbok | servicebok | servicekit | service kit | kaffeservice | teservice | matservice | servis | behöver service |
      behöver lagas | för reparation | till reparation | att laga | för renovering | att renovera | renoveringsobjekt | nyservad | servad | fullservad | rengöringsset | rengöringsborste |
      rengöringskit | nyrenoverad`,
  },
  da: {
    sure: `vi reparerer | reparationsservice | skærmskift | skærmreparation | batteriskift | mobilreparation | urreparation | cykelservice | udlejning | udlejes | til leje | lejes ud | slibning af |
      service af | reparation af | oplåsning | hvidevareservice`,
    work: `reparation | reparationer | reparerer | renovering | restaurering | eftersyn | fejlfinding | dataredning | mekaniker | urmager | reparatør | kodning`,
    task: `service | rensning | rengøring | afkalkning | slibning | polering | udskiftning | skift | kalibrering | justering | installation | montering | vedligeholdelse`,
    offered: `mens du venter | samme dag | på stedet | hjemmebesøg | hos dig | send ind | indsendelse | hentes og bringes | tilbud gives | gratis tilbud | gratis fejlfinding | book tid | tekniker |
      værksted | alle modeller | alle mærker | inden for 24 timer`,
    goods: `reparationssæt | reparationskit | reparation nødvendig | til reparation | til renovering | servicebog | service kit | kaffeservice | spisestel | rengøringssæt | rengøringsbørste |
      nyserviceret`,
  },
  no: {
    sure: `vi reparerer | skjermbytte | batteribytte | mobilreparasjon | sykkelservice | sykkelverksted | leies ut | til leie | utleie | reparasjon av | service av | sliping av`,
    work: `reparasjon | reparasjoner | reparerer | renovering | restaurering | feilsøking | overhaling | urmaker | mekaniker`,
    task: `service | rensing | rengjøring | avkalking | sliping | polering | bytte | skifte | kalibrering | justering | installasjon | montering | vedlikehold`,
    offered: `mens du venter | samme dag | på stedet | hjemmebesøk | hjemme hos deg | send inn | hentes og leveres | gratis feilsøking | gratis pristilbud | bestill time | tekniker | verksted |
      alle modeller | alle merker`,
    goods: `reparasjonssett | servicehefte | til reparasjon | trenger reparasjon | kaffeservise | rengjøringssett`,
  },
  fi: {
    sure: `huoltopalvelu | korjauspalvelu | korjaamme | näytönvaihto | näytön vaihto | akunvaihto | puhelinhuolto | pyörähuolto | vuokrataan | vuokraus | vuokralle`,
    work: `korjaus | korjaukset | korjaan | huolto | huollot | kunnostus | entisöinti | vianhaku | kelloseppä | korjaamo | korjaaja`,
    task: `puhdistus | teroitus | vaihto | säätö | asennus | kalibrointi | kiillotus | kalkinpoisto`,
    offered: `odottaessa | samana päivänä | kotikäynti | kotiin | paikan päällä | nouto ja palautus | ilmainen vianmääritys | tarjous | ajanvaraus | asentaja | kaikki mallit | työtakuu`,
    goods: `korjaussarja | huoltokirja | huoltosarja | huollettu | korjattava | korjattavaksi | korjausopas | puhdistussarja | vaihto mahdollinen`,
  },
};
