import { type StepAction, type StepActor } from '../gql/graphql';
import { bilingual } from '../i18n/language';

interface StepText {
  readonly action: Readonly<Record<StepAction, string>>;
  readonly actor: Readonly<Record<StepActor, string>>;
}

/** The steps of a clearance plan in words. */
export const stepText = bilingual<StepText>({
  en: {
    action: {
      CORRECT_BRAND_FIELD: 'Correct the brand field',
      DO_NOT_SHIP: 'Do not ship',
      LIST_AS_LEGITIMATE_USER: 'Be listed with customs as legitimate user',
      MANUAL_REVIEW: 'Have a person look',
      OBTAIN_AUTHORIZATION: 'Obtain a licence',
      REMOVE_WORDS: 'Take the words out',
      REPHRASE_AS_REFERENCE: 'Say that the goods fit, and no more',
      REQUEST_PRE_CONFIRMATION: 'Ask customs to confirm before the goods move',
      STATE_GOODS: 'Say what the goods are',
      WAIT_FOR_DECISION: 'Wait for the decision of the office',
    },
    actor: {
      CONSIGNOR: 'Consignor',
      CUSTOMS: 'Customs',
      MARKETPLACE: 'Marketplace',
      RIGHTS_HOLDER: 'Rights holder',
      SELLER: 'Seller',
    },
  },
  zh: {
    action: {
      CORRECT_BRAND_FIELD: '更正品牌栏',
      DO_NOT_SHIP: '不要发运',
      LIST_AS_LEGITIMATE_USER: '在海关备案中列为合法使用人',
      MANUAL_REVIEW: '由人工复核',
      OBTAIN_AUTHORIZATION: '取得许可',
      REMOVE_WORDS: '删除相关文字',
      REPHRASE_AS_REFERENCE: '仅说明适配对象',
      REQUEST_PRE_CONFIRMATION: '发运前请求海关确认',
      STATE_GOODS: '说明商品种类',
      WAIT_FOR_DECISION: '等待商标局决定',
    },
    actor: {
      CONSIGNOR: '发货人',
      CUSTOMS: '海关',
      MARKETPLACE: '平台',
      RIGHTS_HOLDER: '权利人',
      SELLER: '卖家',
    },
  },
});
