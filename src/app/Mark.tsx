/** The product's mark: lines that agree, and one that does not. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g stroke="#fff" strokeWidth="3" strokeLinecap="round" fill="none">
        <path d="M8 9h6M8 16h6M8 23h6M18 9h6M18 23h6" />
        <path d="M18 16h6" stroke="#f2b24c" strokeDasharray="0.1 5.8" />
      </g>
    </svg>
  );
}
