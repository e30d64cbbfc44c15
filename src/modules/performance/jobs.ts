import type { Job } from '../../kernel/jobs/jobs.ts'
import { consequenceJob } from './outlook/fire-consequences.ts'
import { warningJob } from './portfolio/warn.ts'
import { releaseJob } from './public/release-due.ts'
import { subscriberJob } from './subscriptions/tell-subscribers.ts'

/** What the performance module does while nobody waits; `address` is where people reach the site. */
export function performanceJobs(address: () => string): readonly Job[] {
  return [releaseJob, subscriberJob(address), warningJob(address), consequenceJob(address)]
}
