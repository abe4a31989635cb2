import type { ErrorComponentProps } from '@tanstack/react-router'
import { ProblemNotice } from '@/ui/notice'
import { Missing } from '@/ui/states'

/** The whole page failed: says why and tries again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return (
    <div className="page">
      <ProblemNotice error={error} onRetry={reset} />
    </div>
  )
}

export function PageMissing() {
  return (
    <div className="page">
      <Missing />
    </div>
  )
}
