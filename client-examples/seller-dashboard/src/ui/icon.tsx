/** Paths on a grid of 24, drawn for this project: a few icons need no icon font. */
const PATHS = {
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4l2-2ZM10 21h4',
  overview: 'M4 20V10M10 20V4M16 20v-7M22 20H2',
  listings: 'M4 6h16M4 12h16M4 18h10',
  permissions: 'M12 3l8 3v6c0 4.5-3.4 8-8 9-4.6-1-8-4.5-8-9V6l8-3ZM9 12l2 2 4-4',
  recordals: 'M6 3h9l4 4v14H6V3ZM14 3v5h5M9 13h7M9 17h5',
  shipments:
    'M3 7h11v10H3V7ZM14 10h4l3 3v4h-7v-7ZM7 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  cases: 'M12 3v18M7 21h10M5 7h14M5 7l-3 7h6L5 7ZM19 7l-3 7h6l-3-7Z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21a8 8 0 0 1 16 0',
  check: 'M5 12l5 5 9-10',
  stop: 'M7 3h10l4 4v10l-4 4H7l-4-4V7l4-4ZM8 12h8',
  look: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: its meaning always stands beside it in words. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
