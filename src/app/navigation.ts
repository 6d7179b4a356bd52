/** Screens in the order in which a person walks through them. Only what is whole is listed. */
export const navigation = [
  { to: '/', label: 'Connect' },
  { to: '/person', label: 'Person' },
  { to: '/record', label: 'Record' },
  { to: '/quality', label: 'Quality' },
  { to: '/review', label: 'Review' },
] as const;
