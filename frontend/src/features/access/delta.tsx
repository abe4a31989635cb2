const ends = Array.from({ length: 18 }, (_, place) => 8 + place * 13)

/** An ornament: one line comes in and leaves as many, as a river through its delta. */
export function Delta() {
  return (
    <svg className="delta" viewBox="0 0 1200 240" preserveAspectRatio="none" aria-hidden>
      {ends.map((end) => (
        <path key={end} d={`M0 200 H420 C760 200 700 ${end} 1200 ${end}`} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  )
}
