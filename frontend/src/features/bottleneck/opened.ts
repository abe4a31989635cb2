import type { Bottleneck } from '@/api/types'

/** Which dialog stands open, and for which bottleneck. */
export type Opened =
  | { dialog: 'note' }
  | { dialog: 'change' | 'sendIn' | 'reply' | 'offer' | 'answer' | 'close'; bottleneck: Bottleneck }
  | { dialog: 'endShare'; bottleneck: Bottleneck; regionId: string }
  | { dialog: 'removeLetter'; bottleneck: Bottleneck; letterId: string }
