import { api, bodyOf, http, ifMatch } from '@/api/client'
import type {
  DeliveryState,
  EditionDocument,
  EditionKind,
  InformationFlow,
  NewReminders,
  WantedObligationRules,
} from '@/api/types'

/** Deliveries that ask something of their recipient still. */
const open: DeliveryState[] = ['due', 'delivered', 'retrieved']

export const listOpenDeliveries = () =>
  api.queryOptions('get', '/deliveries', { params: { query: { status: open, pageSize: 200 } } })

export const listDeliveriesOfEdition = (edition: string) =>
  api.queryOptions('get', '/deliveries', { params: { query: { edition, pageSize: 200 } } })

export const listDeliveriesOfCell = (region: string, municipality: string, month: string, kind: EditionKind) =>
  api.queryOptions('get', '/deliveries', {
    params: { query: { region, municipality, month, kind: [kind], embed: ['history'], pageSize: 200 } },
  })

/** For a recipient the first read is the receipt: it is written down before the answer leaves. */
export const getEdition = (id: string) => ({
  ...api.queryOptions('get', '/editions/{id}', { params: { path: { id } } }, { staleTime: Infinity }),
  // without a format asked for, the API answers data; the contract lists the other media types of this address too
  select: (answer: unknown) => answer as EditionDocument,
})

/** Says which approved edition took the place of another. */
export const getMinutes = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/minutes', { params: { path: { id } } })

export const acknowledgeDelivery = (id: string) =>
  bodyOf(http.PUT('/deliveries/{id}/acknowledgement', { params: { path: { id } } }))

export const getInformationFlow = (region: string, monthFrom: string, monthTo: string) => ({
  ...api.queryOptions('get', '/informationFlow', { params: { query: { region, monthFrom, monthTo } } }),
  // without a format asked for, the API answers data; the contract lists the other media types of this address too
  select: (answer: unknown) => answer as InformationFlow,
})

/** With `dryRun` nothing is sent: the answer says who would be reminded. */
export const remindDeliveries = (body: NewReminders) => bodyOf(http.POST('/deliveries/reminders', { body }))

export const resendMail = (id: string, etag: string) =>
  bodyOf(http.PUT('/mails/{id}/resending', { params: { path: { id }, header: ifMatch(etag) } }))

const rulesOf = (region: string) => ({ path: { id: region } })

export const getObligationRules = (region: string) =>
  api.queryOptions('get', '/regions/{id}/obligationRules', { params: rulesOf(region) })

export const previewObligationRules = (region: string, body: WantedObligationRules) =>
  bodyOf(http.POST('/regions/{id}/obligationRules/preview', { params: rulesOf(region), body }))

export const changeObligationRules = (region: string, etag: string, body: WantedObligationRules) =>
  bodyOf(http.PUT('/regions/{id}/obligationRules', { params: { ...rulesOf(region), header: ifMatch(etag) }, body }))
