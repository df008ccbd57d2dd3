import { type LanguageFrames, phrases } from './frame-table';

/** Dutch. */
export const NL: LanguageFrames = {
  language: 'nl',
  phrases: {
    APART: phrases(`
      niet origineel | huismerk | imitatie onderdeel | alternatief | alternatieve | merkloos | vervangend onderdeel |
      toestel niet inbegrepen | aftermarket | niet-origineel | niet originele |
      imitatie-onderdeel | imitatie onderdelen | excl set | exclusief set | pop niet inbegrepen | zelfgemaakt voor | vervanger`),
    MAKER: phrases('merk | van het merk | van'),
    FIT: phrases(`
      voor | geschikt voor | compatibel met | passend voor | past op | past bij | vervanging voor | vervangt |
      werkt met | ontworpen voor | speciaal voor | onderdelen voor | accessoires voor | passend op |
      passen op | past in | compatibel | ter vervanging van | vervanging van | alternatief voor |
      geschikt is voor | bedoeld voor | te gebruiken met | aangepast voor | klikt op | op schaal van | ook | vervanger | vervanger van | gaten volgens | geschikt`),
    CARRY: phrases('met'),
    LIKE: phrases('stijl | in de stijl van | geïnspireerd door | lijkt op'),
    LIKE_BEHIND: phrases('stijl | look | replica | namaak'),
    COPY: phrases('namaak | replica | imitatie'),
    NOT: phrases('geen | niet | zonder'),
    EXAMPLE: phrases('zoals | bijvoorbeeld | type'),
    SUBSTITUTE: phrases('alternatief | alternatief voor | equivalent | equivalent van'),
    UNIVERSAL: phrases('universeel'),
    FIT_BEHIND: phrases('compatibel | compatibele | geschikt'),
    AUDIENCE: phrases(`
      heren | dames | mannen | vrouwen | kinderen | jongens | meisjes | baby | volwassenen | huis | thuis |
      keuken | kantoor | school | reizen | buiten | binnen | sport | tuin | zomer | winter | cadeau | honden |
      katten`),
    LINK: phrases('en | of'),
    FILLER: phrases(`
      de | het | alle | een | je | uw | nieuwe | modellen | model | stofzuiger | printer | telefoon`),
    PART: phrases(`
      messen robotmaaier | mesjes robotmaaier | robotmaaier mesjes | robotmaaier messen | maaimesjes |
      hoesje | hoes | oplader | kabel | bandje | screenprotector | filter | filters | accu | batterij |
      cartridge | toner | inkt | stofzuigerzakken | onderdeel | onderdelen | opzetborstel | opzetborstels |
      scheerblad | scheerbladen | ruitenwisser | ruitenwissers | remblokken | remschijven | spiegelglas |
      spiegelkap | kofferbakmat | automatten | stoelhoezen | dakdragers | velgen | trekhaak | wieldoppen |
      houder | beschermhoes | fietsaccu | adapter | afstandsbediening`),
    SHELL: phrases(`
      hoesje | hoes | telefoonhoesje | beschermhoes | screenprotector | bandje | horlogebandje | houder |
      tempered glass | oorkussens`),
  },
};
