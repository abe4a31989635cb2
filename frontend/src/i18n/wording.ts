import type { ParseKeys } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, ConnectionLost } from '@/api/problem'

export interface Wording {
  title: string
  text: string
  issues: string[]
}

/** Problems that have words of ours, by the last part of their type. */
const worded = new Set([
  'invalidTransition',
  'noticeTooShort',
  'quorumNotReached',
  'outcomeNotAllowed',
  'preconditionFailed',
  'referencedResourceNotFound',
  'tooManyRequests',
  'payloadTooLarge',
])
const byStatus: Partial<Record<number, ParseKeys>> = {
  401: 'problems.noAccessToken',
  403: 'problems.missingPermission',
  404: 'problems.resourceNotFound',
  409: 'problems.invalidTransition',
  412: 'problems.preconditionFailed',
  429: 'problems.tooManyRequests',
}

/** Puts any failure into words: ours where we have them, else those of the API. */
export function useWording(): (error: unknown) => Wording {
  const { t } = useTranslation()
  return useCallback(
    (error) => {
      if (error instanceof ConnectionLost)
        return { title: t('problems.offline'), text: t('problems.offlineText'), issues: [] }
      if (!(error instanceof ApiProblem)) return { title: t('problems.unknown'), text: '', issues: [] }
      const known = worded.has(error.kind) ? (`problems.${error.kind}` as ParseKeys) : byStatus[error.status]
      return {
        title: known === undefined ? t(error.status >= 500 ? 'problems.server' : 'problems.refused') : t(known),
        text: error.detail,
        issues: error.issues.map((issue) => issue.detail).filter((detail) => detail !== error.detail),
      }
    },
    [t],
  )
}
