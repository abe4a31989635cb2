import { createRoute } from '@tanstack/react-router'
import { signedIn } from './frames'
import { RegionWork } from './region-work'

const regionWork = createRoute({ getParentRoute: () => signedIn, id: 'region-work', component: RegionWork })

/** What a region works on between its meetings. */
export const regionTree = regionWork.addChildren([])
