/**
 * Parts of the body, as titles say them of what is put there, in the languages of trade: they make a milk, a butter or an oil a cosmetic.
 * None that food is called by too (face, lips, skin). Own list.
 */
export const BODY_WORDS =
  'body, lip, hair, facial, for the body, for hair, for lips, for the face, nail, cuticle, beard, ' +
  'Körper, Haare, Haar, Gesicht, Lippen, Bart, corps, cheveux, lèvres, visage, barbe, corporal, capilar, cabello, labial, labios, facial, rostro, ' +
  'corpo, capelli, labbra, viso, barba, cabelo, lábios, rosto, lichaam, lippen, gezicht, ciała, ciało, włosów, włosy, ust, twarzy, brody, ' +
  'tělo, tělové, tělový, tělová, na vlasy, na rty, pleť, pleťové, pleťový, na obličej, telo, telové, telový, na pery, kropp, kroppen, håret, läppar, ansikte, krop, ' +
  'læber, ansigt, lepper, ansikt, vartalo, vartalolle, hiuksille, huulille, kasvoille, testre, hajra, ajakra, arcra, buze, de corp, pentru corp, pentru păr, ' +
  'тела, тело, волос, волосся, губ, лица, бороды, тіла, обличчя, бороди, vücut, vücuda, saç, dudak, cilt, ' +
  'للجسم, الجسم, جسم, للشعر, الشعر, شعر, للوجه, الوجه, للشفاه, الشفاه, للبشرة, البشرة, גוף, לגוף, שיער, לשיער, לפנים, שפתיים, לשפתיים, לעור הפנים, ' +
  'σώματος, σώμα, μαλλιών, μαλλιά, χειλιών, χείλη, προσώπου, πρόσωπο, dưỡng thể, dưỡng da, dưỡng tóc, dưỡng môi, toàn thân, rửa mặt, da mặt, ' +
  'tubuh, rambut, wajah, bibir, badan, 身体, 面部, 唇部, 头发, 护肤, 润肤, 敷脸, ボディ, ヘア, フェイス, リップ, 保湿, 美容, 바디, 헤어, 페이스, 립, 수분, 탄력, 보습, 피부, 주름, ทาผิว, บำรุงผิว, บำรุงผม, ริมฝีปาก, ผิวกาย';
