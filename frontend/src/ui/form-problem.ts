import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { ApiProblem } from '@/api/problem'

/**
 * Puts the faults that the API named on their fields.
 * Answers whether every one of them found its field; what did not belongs in a notice above the buttons.
 */
export function placeIssues<V extends FieldValues>(
  error: unknown,
  fields: readonly Path<V>[],
  setError: UseFormSetError<V>,
): boolean {
  if (!(error instanceof ApiProblem) || error.issues.length === 0) return false
  const placed = error.issues.map((issue) => {
    const field = fields.find((name) => issue.name === name || issue.name.startsWith(`${name}.`))
    if (field !== undefined) setError(field, { message: issue.detail }, { shouldFocus: true })
    return field !== undefined
  })
  return placed.every(Boolean)
}
