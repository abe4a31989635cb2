import { ApiProblem, ConnectionLost } from './problem'
import type { Circle, StoredFile } from './types'

interface Upload {
  file: File
  region: string
  circle: Circle
  /** How much has gone out, from 0 to 1. */
  onProgress: (part: number) => void
}

/** Sends a file; `fetch` cannot tell how far it is, so the older way is taken. */
export function uploadFile({ file, region, circle, onProgress }: Upload): Promise<StoredFile> {
  const query = new URLSearchParams({ name: file.name, region, circle })
  const request = new XMLHttpRequest()
  request.open('POST', `/doorstroom/v1/files?${query.toString()}`)
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.setRequestHeader('Accept', 'application/json')
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total)
    })
    request.addEventListener('error', () => {
      reject(new ConnectionLost(request.statusText))
    })
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as StoredFile)
      else void refusal(request).then(reject)
    })
    request.send(file)
  })
}

const refusal = (request: XMLHttpRequest) =>
  ApiProblem.of(
    new Response(request.responseText, {
      status: request.status,
      headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
    }),
  )
