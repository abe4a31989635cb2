import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Body } from '@/api/types'
import { Button } from '@/ui/button'
import { ProblemNotice } from '@/ui/notice'
import { Picker } from '@/ui/picker'
import { askBundle } from './api'

const yearsShown = 12

/** Chooses the body and the year. Both have a right answer from the start, so nothing can be filled in wrongly. */
export function BundleForm({ bodies }: { bodies: readonly [Body, ...Body[]] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const thisYear = Number(useMe().today.slice(0, 4))
  const [body, setBody] = useState(preferred(bodies).id)
  const [year, setYear] = useState(thisYear)
  const asking = useMutation({
    mutationFn: askBundle,
    onSettled: () => refreshLists(queries, '/bundleTasks'),
  })
  return (
    <div className="stack">
      <ProblemNotice error={asking.error} />
      <div className="row">
        <Picker
          label={t('bundles.body')}
          options={bodies.map(({ id, name }) => ({ id, label: name }))}
          value={body}
          onChange={setBody}
        />
        <Picker
          label={t('bundles.year')}
          options={years(thisYear).map((each) => ({ id: each, label: each }))}
          value={String(year)}
          onChange={(each) => {
            setYear(Number(each))
          }}
        />
        <Button
          variant="primary"
          isPending={asking.isPending}
          onPress={() => {
            asking.mutate({ body, year })
          }}
        >
          {t('bundles.ask')}
        </Button>
      </div>
    </div>
  )
}

/** The conference, of which most is asked. */
const preferred = (bodies: readonly [Body, ...Body[]]) =>
  bodies.find(({ kind }) => kind === 'mayorsConference') ?? bodies[0]

/** From the next one, which is being planned, back. */
const years = (thisYear: number) => Array.from({ length: yearsShown }, (_, back) => String(thisYear + 1 - back))
