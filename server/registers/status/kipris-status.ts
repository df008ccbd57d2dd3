import { statusTable } from './office-status';

/** Status words of the Korean register, as KIPRIS writes them (`ApplicationStatus`). Source: KIPRIS Plus, trademark search, list of administrative states. */
export const KIPRIS_STATUS = statusTable(
  {
    FILED: '출원\n심사중\n심사대기\n심판',
    PUBLISHED: '공고\n출원공고',
    OPPOSED: '이의신청\n이의',
    REGISTERED: '등록',
    REFUSED: '거절\n거절결정\n각하',
    WITHDRAWN: '취하\n포기\n무효처분',
    EXPIRED: '소멸\n존속기간만료',
    CANCELLED: '무효\n취소\n등록취소\n등록무효',
  },
  /\n/,
);
