/** Screens in the order in which a person walks through them. Only what is whole is listed. */
export const navigation = [
  { to: '/', label: 'Connect', needs: 'nothing' },
  { to: '/person', label: 'Person', needs: 'connection' },
  { to: '/record', label: 'Record', needs: 'person' },
  { to: '/quality', label: 'Quality', needs: 'person' },
  { to: '/review', label: 'Review', needs: 'person' },
] as const;
