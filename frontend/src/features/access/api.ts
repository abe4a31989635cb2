import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { AccessToken, NewAccessToken } from '@/api/types'

export const signIn = (userName: string, password: string) =>
  bodyOf(http.POST('/sessions', { body: { userName, password } }))

export const signOut = () => http.DELETE('/sessions/current')

/** Exists in demo mode only; elsewhere it is not found, which is no failure. */
export const listDemoAccounts = () =>
  api.queryOptions('get', '/demoAccounts', {}, { retry: false, staleTime: Infinity })

export const createFirstAdministrator = (body: { code: string; userName: string; password: string }) =>
  http.PUT('/firstAdministrator', { body })

export const listAccessTokens = () => api.queryOptions('get', '/accessTokens')

export const makeAccessToken = (body: NewAccessToken) => bodyOf(http.POST('/accessTokens', { body }))

export const revokeAccessToken = ({ id, etag }: AccessToken) =>
  http.DELETE('/accessTokens/{id}', { params: { path: { id }, header: ifMatch(etag) } })

export const confirmAccessToken = ({ id, etag }: AccessToken) =>
  bodyOf(http.PUT('/accessTokens/{id}/confirmation', { params: { path: { id }, header: ifMatch(etag) } }))
