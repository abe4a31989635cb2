import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Account, AccountPatch, AccountState, NewAccount } from '@/api/types'

export interface Wanted {
  userName?: string
  status?: AccountState
}

export const listAccounts = ({ userName, status }: Wanted) =>
  api.queryOptions('get', '/accounts', {
    params: {
      query: {
        pageSize: 100,
        ...(userName === undefined || userName === '' ? {} : { userName }),
        ...(status === undefined ? {} : { status: [status] }),
      },
    },
  })

export const getAccount = (id: string) => api.queryOptions('get', '/accounts/{id}', { params: { path: { id } } })

export const createAccount = (body: NewAccount) => bodyOf(http.POST('/accounts', { body }))

export const changeAccount = ({ id, etag }: Account, body: AccountPatch) =>
  bodyOf(
    http.PATCH('/accounts/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

const pathOf = ({ id, etag }: Account) => ({ params: { path: { id }, header: ifMatch(etag) } })

/** What can happen to an account as a whole. */
export const acts = {
  inviteAccount: (account: Account) => bodyOf(http.PUT('/accounts/{id}/invitation', pathOf(account))),
  endAccount: (account: Account) => bodyOf(http.PUT('/accounts/{id}/ending', pathOf(account))),
  eraseAccount: (account: Account) => bodyOf(http.PUT('/accounts/{id}/erasure', pathOf(account))),
}
export type Act = keyof typeof acts

export const askPasswordReset = (account: string) => bodyOf(http.POST('/passwordResets', { body: { account } }))

export const choosePassword = (body: { secret: string; password: string }) =>
  bodyOf(http.PUT('/passwords/current', { body }))
