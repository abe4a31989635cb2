/** One line that divides over many: what the mark, and the system, is about. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <rect width="24" height="24" rx="4" fill="currentColor" />
      <path
        className="mark-lines"
        d="M4 12h4c4 0 4-6 8-6h4M4 12h16M4 12h4c4 0 4 6 8 6h4"
        fill="none"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </svg>
  )
}

export function Wordmark() {
  return (
    <span className="wordmark">
      <Mark />
      <span className="wordmark-name">Doorstroom</span>
    </span>
  )
}
