// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const VI = `
  ampe beng bệt bống cam cay chạch chão chếch choẹ chum chũm chun chuôi cói cốm crôm cườm dậu diếp dũa địu đũi đùm gáo gara gàu gấm ghe ghẹ giảo giăm
  giỗ gọng heo hợi hun kaki kali khảm khạp khóm lẵng líp loe lứt mành mão míc miến mun muống mướp nám nạm nan nem neo ngai ngải ngàm ngan ngao nghêu
  nghinh ngò ngọ ngói nhám nhụy niêu niken noel nục nứa nướu oát phay phom phượt puly quai quýt rằn rim ruốc sần sen sờn sửu tang thau thìn thon thúng
  thúy toong tràm trầu trấu trê triện trôm trùn tuất tuốc ươm van vịn vôn vừng vựng xiêm xoan xoè xòe`;
