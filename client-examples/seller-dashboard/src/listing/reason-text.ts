import {
  type AuthorizationStatus,
  type CustomsReach,
  type Limb,
  type ReasonCode,
  type UseKind,
} from '../gql/graphql';
import { bilingual } from '../i18n/language';

interface ReasonText {
  /** Why the verdict is what it is. */
  readonly reason: Readonly<Record<ReasonCode, string>>;
  readonly use: Readonly<Record<UseKind, string>>;
  readonly limb: Readonly<Record<Limb, string>>;
  readonly reach: Readonly<Record<CustomsReach, string>>;
  readonly authorization: Readonly<Record<AuthorizationStatus, string>>;
}

/** The codes of a finding in words for sellers. */
export const reasonText = bilingual<ReasonText>({
  en: {
    reason: {
      AUTHORIZED: 'You hold a licence, and customs knows it.',
      AUTHORIZED_NOT_LISTED: 'You hold a licence, but customs does not list you as a legitimate user.',
      BELOW_THRESHOLD: 'The words are not similar enough to the mark.',
      CONFUSION_LIKELY: 'Buyers would likely take these goods for those of the mark.',
      DESCRIPTIVE_POSSIBLE: 'The word is perhaps meant as an everyday word, but nothing around it shows so.',
      REFERENTIAL_POSSIBLE: 'The name perhaps says what the goods fit, but no words say so.',
      CONFUSION_POSSIBLE: 'Buyers might take these goods for those of the mark.',
      DIFFERENT_GOODS: 'The mark covers other goods.',
      DISPOSITION: 'A person has decided about this finding.',
      DOUBLE_IDENTITY: 'The same name for the same goods.',
      DOUBLE_IDENTITY_RECORDED: 'The same name for the same goods, and customs has the mark on record.',
      EVASION: 'The spelling disguises a mark that covers these goods.',
      FAIR_USE: 'The words only describe the goods.',
      GOODS_UNKNOWN: 'The listing does not say what the goods are.',
      OWN_MARK: 'It is your own mark.',
      REFERENTIAL_USE: 'The words say what the goods fit, and no more.',
      RIGHT_NOT_IN_FORCE: 'The right is not in force on this day and route.',
      RIGHT_PENDING: 'The mark is filed, but not registered yet.',
      WELL_KNOWN: 'The mark is well known, which protects it beyond its goods.',
    },
    use: {
      AS_MARK: 'used as the name of the goods',
      DESCRIPTIVE: 'used in its ordinary sense',
      OWN_MARK: 'your own mark',
      REFERENTIAL: 'used to say what the goods fit',
    },
    limb: {
      CONFUSION: 'Likelihood of confusion',
      DOUBLE_IDENTITY: 'Identical sign, same goods',
      FAIR_USE: 'Permitted use',
      NONE: 'No infringement',
      WELL_KNOWN: 'Well-known mark',
    },
    reach: {
      EX_OFFICIO: 'stops the goods by itself',
      ON_APPLICATION: 'acts if the rights holder asks',
      NONE: 'does not act',
    },
    authorization: {
      AUTHORIZED: 'Licence covers mark, goods, country and day',
      AUTHORIZED_NOT_LISTED: 'Licensed, not listed with customs',
      EXPIRED: 'Licence ended',
      NONE: 'No licence known',
      OUT_OF_TERRITORY: 'Licence does not reach these countries',
    },
  },
  zh: {
    reason: {
      AUTHORIZED: '您已获许可，且海关已知悉。',
      AUTHORIZED_NOT_LISTED: '您已获许可，但海关备案中未列明您为合法使用人。',
      BELOW_THRESHOLD: '文字与商标不够近似。',
      CONFUSION_LIKELY: '消费者很可能误认商品来源。',
      DESCRIPTIVE_POSSIBLE: '该词也许只是日常用语，但上下文没有说明。',
      REFERENTIAL_POSSIBLE: '该名称也许只说明商品适用于什么，但文字没有写明。',
      CONFUSION_POSSIBLE: '消费者可能误认商品来源。',
      DIFFERENT_GOODS: '该商标核定使用于其他商品。',
      DISPOSITION: '此项已由人工作出认定。',
      DOUBLE_IDENTITY: '名称相同、商品相同。',
      DOUBLE_IDENTITY_RECORDED: '名称相同、商品相同，且该商标已在海关备案。',
      EVASION: '以变形拼写掩饰核定使用于此类商品的商标。',
      FAIR_USE: '文字仅用于描述商品。',
      GOODS_UNKNOWN: '商品信息未说明是何种商品。',
      OWN_MARK: '这是您自己的商标。',
      REFERENTIAL_USE: '文字仅说明商品适配对象。',
      RIGHT_NOT_IN_FORCE: '该权利在此日期与路线上无效。',
      RIGHT_PENDING: '商标已申请，尚未注册。',
      WELL_KNOWN: '驰名商标，可受跨类保护。',
    },
    use: {
      AS_MARK: '作为商品名称使用',
      DESCRIPTIVE: '按通常含义使用',
      OWN_MARK: '自有商标',
      REFERENTIAL: '用于说明适配对象',
    },
    limb: {
      CONFUSION: '容易导致混淆',
      DOUBLE_IDENTITY: '相同商标、相同商品',
      FAIR_USE: '正当使用',
      NONE: '不构成侵权',
      WELL_KNOWN: '驰名商标',
    },
    reach: {
      EX_OFFICIO: '依职权主动中止放行',
      ON_APPLICATION: '依权利人申请采取措施',
      NONE: '不采取措施',
    },
    authorization: {
      AUTHORIZED: '许可涵盖该商标、商品、国家与日期',
      AUTHORIZED_NOT_LISTED: '已获许可，未在海关列明',
      EXPIRED: '许可已到期',
      NONE: '未知有许可',
      OUT_OF_TERRITORY: '许可不及于相关国家',
    },
  },
});
