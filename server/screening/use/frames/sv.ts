import { type LanguageFrames, phrases } from './frame-table';

/** Swedish, and the Danish and Norwegian forms that differ. */
export const SV: LanguageFrames = {
  language: 'sv',
  phrases: {
    MAKER: phrases('märke | märket | av märket | tillverkad av'),
    SUBSTITUTE: phrases('motsvarande | motsvarar | alternativ till'),
    UNIVERSAL: phrases(`universal | universell | universellt`),
    APART: phrases(
      `ej original | icke original | tredjepart | uoriginal | piratdel | piratdelar | ingår ej | ingår inte | alternativ | ej ingår | kopiadel`,
    ),
    FIT: phrases(`
      @till | för | kompatibel med | passar | passar till | passande för | ersättning för | avsedd för | kompatibelt med |
      kompatibla med | passer til | kompatibel med | ersätter | passande | alternativ till | alternativ | går till | passar även | hålbild`),
    COPY: phrases('replika | kopia | imitation'),
    LIKE: phrases('i stil med | inspirerad av'),
    LINK: phrases('och | eller | samt'),
    FILLER: phrases('dammsugare | skrivare | mobil | telefon | klocka | dator | kaffemaskin | bil'),
    PART: phrases(`
      skal | fodral | skärmskydd | härdat glas | laddare | kabel | armband | batteri | dammsugarpåsar | bläck | bläckpatron | toner |
      hållare | reservdel | borste | slang | packning | torkarblad | gummimattor`),
    AUDIENCE: phrases(
      'herr | dam | barn | män | kvinnor | pojkar | flickor | hemmet | köket | hundar | katter',
    ),
  },
};
