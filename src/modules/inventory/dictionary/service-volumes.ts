import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { bilingualFields, type InventoryField } from './field.ts'

/** Counts of the year. A number, NA (not offered) and ND (not counted) are three different answers. */
export const volumeFields: readonly InventoryField[] = [
  count(
    'num_phone_enquiries',
    {
      en: 'Number of Telephone Enquiries Received',
      fr: 'Nombre de demandes de renseignements reçues par téléphone',
    },
    {
      en: 'Calls for information. They are not applications and stay out of the total.',
      fr: 'Les appels de renseignements. Ce ne sont pas des demandes de service\u00a0: ils n’entrent pas dans le total.',
    },
  ),
  applications('num_applications_by_phone', 'Submitted by Telephone', 'soumises par téléphone'),
  count(
    'num_website_visits',
    { en: 'Number of Website Visits', fr: 'Nombre de visites sur le site Web' },
    {
      en: 'Visits to the service’s pages. They stay out of the total.',
      fr: 'Les visites des pages du service. Elles n’entrent pas dans le total.',
    },
  ),
  applications('num_applications_online', 'Submitted Online', 'soumises en ligne'),
  applications('num_applications_in_person', 'Submitted In-Person', 'soumises en personne'),
  applications('num_applications_by_mail', 'Submitted via Postal Mail', 'soumises par la poste'),
  applications('num_applications_by_email', 'Submitted by Email', 'soumises par courriel'),
  applications('num_applications_by_fax', 'Submitted by Fax', 'soumises par fax'),
  applications(
    'num_applications_by_other',
    'Submitted via other channels',
    'soumises par les autres modes de prestation',
  ),
  {
    id: 'num_applications_total',
    label: { en: 'Total Number of Applications', fr: 'Nombre total de demandes soumises' },
    about: {
      en: 'The sum of the seven application channels, computed. NA and ND add nothing.',
      fr: 'La somme des sept modes de présentation des demandes, calculée. NA et ND n’ajoutent rien.',
    },
    type: 'integer',
    obligation: 'computed',
  },
]

export const remarkFields: readonly InventoryField[] = [
  ...bilingualFields(
    'special_remarks',
    { en: 'Special Remarks', fr: 'Remarques spéciales' },
    {
      en: 'What a reader must know to understand the row. Needed when some applications came by another channel.',
      fr: 'Ce qu’il faut savoir pour comprendre la ligne. Requis lorsque des demandes sont venues par un autre mode.',
    },
    { type: 'text', obligation: 'conditional', maxLength: 2000 },
  ),
  ...bilingualFields(
    'service_uri',
    { en: 'URL to Service', fr: 'URL du service' },
    {
      en: 'The address of the page where the service begins.',
      fr: 'L’adresse de la page où commence le service.',
    },
    { type: 'url', obligation: 'optional', maxLength: 1500 },
  ),
]

function applications(id: string, en: string, fr: string): InventoryField {
  return count(
    id,
    { en: `Number of Applications ${en}`, fr: `Nombre de demandes ${fr}` },
    {
      en: '0 when offered and not used, NA when not offered, ND when offered and not counted.',
      fr: '0 si le mode est offert sans être utilisé, NA s’il n’est pas offert, ND s’il est offert sans être compté.',
    },
  )
}

function count(id: string, label: Bilingual, about: Bilingual): InventoryField {
  return { id, label, about, type: 'count', obligation: 'mandatory' }
}
