/** `yyyy-MM`, so many months later (or earlier). */
export function monthLater(month: string, offset: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + offset
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
