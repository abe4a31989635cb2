import { isStale } from '@/api/problem'

export type SaveState = 'kept' | 'waiting' | 'keeping' | 'failed' | 'conflict'

export interface Snapshot {
  state: SaveState
  keptAt: Date | undefined
  error: unknown
}

/** Pause in the writing after which a draft is kept, and pause after which a failed write is tried again. */
const times = { pause: 800, retry: 5000 }

/**
 * Keeps a draft while it is written: one write at a time, always the latest words, again after a failure.
 * A conflict stops it until somebody has chosen between the two texts.
 */
export class Autosave<Draft> {
  private snapshotNow: Snapshot = { state: 'kept', keptAt: undefined, error: undefined }
  private readonly listeners = new Set<() => void>()
  private pending: { draft: Draft } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private readonly write: (draft: Draft) => Promise<void>

  constructor(write: (draft: Draft) => Promise<void>) {
    this.write = write
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  readonly snapshot = (): Snapshot => this.snapshotNow

  change(draft: Draft): void {
    this.pending = { draft }
    if (this.snapshotNow.state === 'conflict') return
    this.publish({ state: 'waiting' })
    this.schedule(times.pause)
  }

  /** Writes what waits, now; answers whether everything is kept. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.snapshotNow.state === 'conflict') return false
    await (this.running ??= this.run())
    return this.snapshotNow.state === 'kept'
  }

  /** After a conflict: writes this draft over the other text. */
  async insist(draft: Draft): Promise<boolean> {
    this.pending = { draft }
    this.publish({ state: 'waiting' })
    return this.flush()
  }

  /** After a conflict: the other text was taken, nothing of ours waits. */
  yield(): void {
    this.pending = undefined
    this.publish({ state: 'kept', error: undefined })
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private async run(): Promise<void> {
    let isGoing = true
    while (isGoing && this.pending) isGoing = await this.writeOnce(this.pending)
    this.running = undefined
  }

  private async writeOnce(written: { draft: Draft }): Promise<boolean> {
    this.publish({ state: 'keeping' })
    try {
      await this.write(written.draft)
    } catch (error) {
      this.fail(error)
      return false
    }
    // written further meanwhile: the newer words follow in the next round
    if (this.pending !== written) return true
    this.pending = undefined
    this.publish({ state: 'kept', keptAt: new Date(), error: undefined })
    return true
  }

  private fail(error: unknown): void {
    this.publish({ state: isStale(error) ? 'conflict' : 'failed', error })
    if (!isStale(error)) this.schedule(times.retry)
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private publish(change: Partial<Snapshot>): void {
    this.snapshotNow = { ...this.snapshotNow, ...change }
    for (const listener of this.listeners) listener()
  }
}
