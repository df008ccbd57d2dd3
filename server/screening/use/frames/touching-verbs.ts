// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/** Turkish writes the case of a name behind it, then the verb: "V11'e takılan", "makinelerinde çalışan". */
const TURKISH_CASES = `e | a | ye | ya | na | ne | ına | ine | una | üne | de | da | te | ta | ında | inde | le | la | yle | yla | ile | lara | lere |
  makinesine | makinelerine | makinesinde | makinelerinde | makinelerle | cihazına | cihazlarına | cihazlarında | modeline | modellerine | modellerinde | serisine | bebeğine | bebeğe | bebeklere | bebeklerine | rayına | raylarına | raylarıyla |
  setine | setlerine | setleriyle | çantasına | çantaya | çantasının | süpürgesine | süpürgelerine | telefonuna | telefonlara | kalemine | kalemlere | kalemlerine | fırınına | arabasına | pusetine | pusete | sandalyesine | sandalyeye | mama sandalyesine | sandalyeye | kasasına | konsoluna |
  konsoluyla | bisikletine | bisiklete | bisikletlere | scooterına | dolabına | termosuna | tıraş makinesine | kahve makinesine | kahve makinelerinde | dikiş makinesine | yazıcısına | yazıcılarda`;
const TURKISH_VERBS = `takılan | takılabilen | takılır | takılabilir | uyan | uyar | uygun | uyumlu | oturan | oturur | giren | girer | sığan | sığar | çalışan | çalışır | kullanılan | kullanılır | kullanılabilen | kullanılabilir | bağlanan | bağlanır |
  bağlanabilen | birleşen | birleşir | birleştirilebilen | monte edilen | monte edilir | monte edilebilen | geçen | geçer | geçmeli | konulan | konan | yerleşen | yerleştirilen | giydirilen | giydirilebilen | asılan | yapışan | yapıştırılan |
  vidalanan | içine konan | içine giren | içine yerleşen | üzerine takılan | üstüne oturan | şarj edilen | şarj olan | alternatif | alternatifi | muadil`;

/**
 * What says of the name that it stands right behind that goods go with what bears it; only the name's model and what its goods are called may stand
 * between. Further away it says what the goods themselves take or do: of "bag that a laptop goes into" the bag is sold. Own list.
 */
const TOUCHING: Readonly<Record<string, string>> = {
  nl: `in past | op past | te leggen`,
  sv: `får plats | ryms`,
  hu: `illik | illeszthető | passzoló | passzol | passzolnak | tetőboxhoz | keresztrúdhoz | sínekhez | vonatpályához | vonatsínekhez | táskába | tollba | tollakba | töltőtollba | golyóstollba | töltővel tölthető |
    töltőn tölthető | készülékbe tehető | gépbe való | babára | babára való | babákra | etetőszékbe | babakocsira | babakocsiba | készlethez | kockákhoz | építőkockákhoz | hátizsákba | hátizsákhoz | retikülbe | kézitáskába | pénztárcába`,
  ja: `に入る | に収まる | に合う | にぴったり | にピッタリ | に使える | に使用できる | に使用可能 | に装着できる | に装着可能 | に装着 | に取り付けられる | に取り付け可能 | に取り付けできる | に取り付け | に取付可能 | に取付け | に取付 | に付けられる | に付け替えられる | に付け替え | に付く | に付ける | に着けられる | に挿せる | に差せる |
    に差し込む | に差し込める | に貼れる | に貼る | に貼り付け | に載る | に乗る | に乗せる | に置ける | に掛けられる | に掛ける | に引っ掛ける | に接続できる | に接続可能 | に接続 | につながる | に繋がる | に繋げる | に充電できる | に着せられる | に着せる | に入れる | に入れられる | に入れて使う | に敷ける | に被せる | に巻ける |
    に巻く | にはまる | に嵌まる | にはめる | にフィット | に適合 | に適した | に対応 | に対応する | にも使える | にも対応 | にも合う | に流用 | に流用可能 | の中に入れる | の中に入る | 内に収まる | と連結できる | と連結可能 | と連結 | と接続できる | と接続可能 | とつながる | と繋がる | と組み合わせられる | と組み合わせ可能 |
    と組み合わせて | と組み合わせ | と一緒に使える | と一緒に遊べる | と遊べる | と互換 | と互換性 | と併用 | と併用可能 | と合わせて使える | が入る | が入れられる | が収まる | がすっぽり入る | がぴったり入る | が着られる | が着れる | が着用できる | が使える | が充電できる | が充電可能 | が載せられる | が飾れる | がセットできる |
    を収納 | を収納できる | を収納可能 | を飾れる | を飾る | を充電 | を充電できる | をお使いの | で使える | で使用できる | で使用可能 | で動く | で充電できる | で充電可能 | で読める | で再生可能 | の代わりに | の代わり | の代替 | の代用 | 共用 | 両対応 | どちらも対応 | 用パーツ |
    用部品 | 用替え`,
  ko: `에 맞는 | 에 맞게 | 에 딱 맞는 | 에 꼭 맞는 | 에 맞춰 나온 | 에 들어가는 | 에 쏙 들어가는 | 에 넣는 | 에 넣어 쓰는 | 에 끼우는 | 에 끼워 쓰는 | 에 꽂는 | 에 꽂아 쓰는 | 에 다는 | 에 달 수 있는 | 에 걸 수 있는 | 에 거는 | 에 붙이는 | 에 올리는 | 에 얹는 | 에 씌우는 | 에 물리는 | 에 쓰는 | 에 쓸 수 있는 | 에 사용하는 |
    에 사용할 수 있는 | 에 사용 가능한 | 에 사용 가능 | 에 사용가능 | 에 장착하는 | 에 장착 가능한 | 에 장착 가능 | 에 장착가능 | 에 장착되는 | 에 설치하는 | 에 설치 가능한 | 에 설치 가능 | 에 부착하는 | 에 부착 가능 | 에 부착 | 에 결합하는 | 에 결합되는 | 에 결합 가능 | 에 연결하는 | 에 연결되는 | 에 연결 가능 | 에 조립 |
    에 입히는 | 에 호환되는 | 에 호환 | 에 적합한 | 에 적용 | 에 최적화 | 에도 맞는 | 에도 호환 | 에도 사용 가능 | 에서 쓸 수 있는 | 에서 사용하는 | 에서 사용 가능 | 에서 사용 가능한 | 에서 작동하는 | 안에 넣는 | 안에 들어가는 | 속에 넣는 | 내부에 넣는 | 과 호환되는 | 과 호환 | 와 호환되는 | 와 호환 | 과 연결되는 |
    와 연결되는 | 과 연결 | 와 연결 | 과 조립 | 와 조립 | 과 함께 쓰는 | 와 함께 쓰는 | 과 함께 사용 | 와 함께 사용 | 이랑 호환 | 랑 호환 | 이 들어가는 | 가 들어가는 | 이 입는 | 가 입는 | 을 충전하는 | 를 충전하는 | 을 넣는 | 를 넣는 | 을 담는 | 를 담는 | 로 충전 |
    으로 충전 | 대신 쓰는 | 대신 사용 | 대체품 | 과 맞는 | 와 맞는`,
  zh: `可用 | 能用 | 能用的 | 可用的 | 都能用 | 均能用 | 均可使用 | 互换 | 可互换 | 能互拼 | 可互拼 | 改装件 | 改装配件`,
};

/** The table above in the form of those of the languages. */
export const TOUCHING_VERBS: readonly LanguageFrames[] = [
  ...Object.entries(TOUCHING).map(([language, verbs]) => ({
    language,
    phrases: { FIT_TOUCHING: phrases(verbs) },
  })),
  {
    language: 'tr',
    phrases: {
      FIT_TOUCHING: phrases(TURKISH_CASES).flatMap((ending) =>
        phrases(TURKISH_VERBS).map((verb) => `${ending} ${verb}`),
      ),
    },
  },
];
