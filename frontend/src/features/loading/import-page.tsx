import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import type { RegionFile } from '@/api/types'
import { Button } from '@/ui/button'
import { Notice, ProblemNotice } from '@/ui/notice'
import { Forbidden } from '@/ui/states'
import { startImport } from './api'
import { ImportResult } from './import-result'

interface Chosen {
  name: string
  data: RegionFile
}

/** Regions from a file: checked first, and loaded only when nothing is wrong. */
export function ImportPage() {
  const { t } = useTranslation()
  const me = useMe()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Chosen>()
  const [isNoJson, setNoJson] = useState(false)
  const importing = useMutation({
    mutationFn: startImport,
    onSuccess: async ({ dryRun }) => {
      if (!dryRun) await queries.invalidateQueries()
    },
  })
  if (!standsAs(me, 'administrator')) return <Forbidden />
  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    const data = parsed(await file.text())
    setNoJson(data === undefined)
    setChosen(data === undefined ? undefined : { name: file.name, data })
    if (data === undefined) importing.reset()
    else importing.mutate({ data, dryRun: true })
  }
  const checked = importing.data
  return (
    <div className="page">
      <title>{`${t('importing.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('importing.title')}</h1>
          <p className="muted measure">{t('importing.lead')}</p>
        </div>
      </header>
      <div className="stack measure">
        <FileTrigger acceptedFileTypes={['application/json']} onSelect={(files) => void choose(files?.[0])}>
          <Button icon={FileUp} isPending={importing.isPending}>
            {t('importing.choose')}
          </Button>
        </FileTrigger>
        {isNoJson && <Notice tone="brick" title={t('importing.noJson')} role="alert" />}
        <ProblemNotice error={importing.error} />
        {chosen && checked && <ImportResult name={chosen.name} task={checked} />}
        {chosen && checked?.dryRun === true && checked.status === 'done' && (
          <div>
            <Button
              variant="primary"
              isPending={importing.isPending}
              onPress={() => {
                importing.mutate({ data: chosen.data, dryRun: false })
              }}
            >
              {t('importing.load')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

function parsed(text: string): RegionFile | undefined {
  try {
    return JSON.parse(text) as RegionFile
  } catch {
    return undefined
  }
}
