const STORED = 'bordermark.token';

/** The token lives as long as the tab: sessionStorage, so that closing it signs out. */
export const storedToken = {
  read: (): string | null => sessionStorage.getItem(STORED),
  write: (token: string): void => sessionStorage.setItem(STORED, token),
  forget: (): void => sessionStorage.removeItem(STORED),
};
