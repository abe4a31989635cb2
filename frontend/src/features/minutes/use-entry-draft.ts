import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Absence, Minutes, MinutesEntry } from '@/api/types'
import { changeMinutesEntry, getMinutes } from './api'
import { Autosave } from './autosave'

export interface PositionDraft {
  /** Only to tell the rows apart on the screen. */
  key: number
  organization: string
  statement: string
}

export interface EntryDraft {
  summary: string
  positions: PositionDraft[]
  absences: Absence[]
}

let nextKey = 0
export const newPosition = (organization = '', statement = ''): PositionDraft => ({
  key: (nextKey += 1),
  organization,
  statement,
})

export function draftOf({ summary = '', positions, absences }: MinutesEntry): EntryDraft {
  return {
    summary,
    positions: positions.map(({ organization, statement }) => newPosition(organization?.id, statement)),
    absences: absences.map(({ organization, office }) => ({ organization: organization.id, office })),
  }
}

/** The text of one entry while it is written: kept by itself, and shown beside the other one when two people write. */
export function useEntryDraft(meetingId: string, entry: MinutesEntry) {
  const queries = useQueryClient()
  const { queryKey } = getMinutes(meetingId)
  const [draft, setDraft] = useState(() => draftOf(entry))
  const [autosave] = useState(() => {
    let etag = entry.etag
    const keep = async (written: EntryDraft) => {
      const kept = await changeMinutesEntry(meetingId, entry.id, etag, changeOf(written))
      etag = kept.etag
      queries.setQueryData<Minutes>(queryKey, (minutes) => minutes && withEntry(minutes, kept))
    }
    const saver = new Autosave<EntryDraft>(keep)
    return Object.assign(saver, {
      /** From now on this version is the one that is written over. */
      follow: (latest: string) => {
        etag = latest
      },
    })
  })
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  useEffect(
    () => () => {
      autosave.stop()
    },
    [autosave],
  )
  const change = (changed: Partial<EntryDraft>) => {
    const next = { ...draft, ...changed }
    setDraft(next)
    autosave.change(next)
  }
  return { draft, setDraft, change, autosave, saving }
}

function changeOf({ summary, positions, absences }: EntryDraft) {
  return {
    summary,
    absences,
    positions: positions
      .filter(({ statement }) => statement.trim() !== '')
      .map(({ organization, statement }) => ({ statement, ...(organization === '' ? {} : { organization }) })),
  }
}

function withEntry(minutes: Minutes, kept: MinutesEntry): Minutes {
  return { ...minutes, entries: minutes.entries.map((entry) => (entry.id === kept.id ? kept : entry)) }
}
