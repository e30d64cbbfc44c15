import { definePath } from '../path.ts'

export const apiPath = definePath('/en/api', '/fr/api')
export const apiDescriptionPath = '/api/v1/openapi.json'
