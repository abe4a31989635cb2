import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { Mail, MailState } from '@/api/types'

export const listMails = (status: readonly MailState[]) =>
  api.queryOptions('get', '/mails', { params: { query: { status: [...status], pageSize: 100 } } })

export const resendMail = ({ id, etag }: Mail) =>
  bodyOf(http.PUT('/mails/{id}/resending', { params: { path: { id }, header: ifMatch(etag) } }))

/** Where the browser fetches a mail that stayed in the house. */
export const messageOf = ({ self }: Mail) => `${new URL(self, window.location.href).pathname}/message`
