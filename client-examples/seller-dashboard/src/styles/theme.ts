import { createTheme } from '@mantine/core';

/** Blue of the sea on a chart; text colours keep a contrast of 4.5 to 1 in both schemes. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  colors: {
    sea: [
      '#eaf4fc',
      '#d3e5f5',
      '#a4c9ea',
      '#72acdf',
      '#4c93d6',
      '#3584d1',
      '#297dcf',
      '#1c5d99',
      '#155489',
      '#034677',
    ],
  },
  fontFamily:
    'system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
});
