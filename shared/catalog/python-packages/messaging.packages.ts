import { definePackages } from '../python-package'

export default definePackages([
  {
    name: 'celery',
    technology: 'celery',
    from: '5.5',
    below: '5.7',
    python: [9, 14],
    needs: [
      {
        package: 'redis',
        from: '5.3',
        below: '6.5',
        extra: 'redis',
        source: 'https://github.com/celery/kombu/pull/2377',
      },
    ],
    ran: '5.6.3',
    source: 'https://docs.celeryq.dev/en/stable/',
  },
  {
    name: 'rq',
    technology: 'rq',
    from: '2.0',
    below: '3',
    python: [10, 14],
    needs: [{ package: 'redis', from: '3.5' }],
    ran: '2.12.0',
  },
  { name: 'aio-pika', from: '9.5', below: '10', python: [9, 14], ran: '9.5.6' },
  { name: 'pika', technology: 'pika', from: '1.3.2', below: '2', python: [7, 14], ran: '1.4.4' },
  { name: 'confluent-kafka', technology: 'kafka', from: '2.6', below: '3', python: [8, 14], ran: '2.12.2' },
])
