import { definePackages } from '../python-package'

export default definePackages([
  {
    name: 'prometheus-client',
    technology: 'prometheus',
    from: '0.21',
    below: '1',
    python: [8, 14],
    ran: '0.21.1',
  },
  {
    name: 'opentelemetry-sdk',
    technology: 'opentelemetry',
    from: '1.28',
    below: '2',
    python: [10, 14],
    ran: '1.45.1',
  },
  {
    name: 'opentelemetry-exporter-otlp-proto-http',
    from: '1.28',
    below: '2',
    python: [10, 14],
    needs: [{ package: 'opentelemetry-sdk', from: '1.28', below: '2' }],
  },
  { name: 'sentry-sdk', technology: 'sentry', from: '2.18', below: '3', python: [6, 14], ran: '2.64.0' },
  { name: 'hvac', technology: 'vault', from: '2.3', below: '3', python: [8, 14] },
  { name: 'pytest', technology: 'pytest', from: '8.4', below: '10', python: [10, 14], ran: '9.1.1' },
  {
    name: 'pytest-asyncio',
    from: '1.0',
    below: '2',
    python: [10, 14],
    needs: [{ package: 'pytest', from: '8.2', below: '10' }],
    ran: '1.4.0',
  },
  {
    name: 'pytest-django',
    from: '4.9',
    below: '5',
    python: [10, 14],
    needs: [
      { package: 'pytest', from: '7.0' },
      { package: 'django', from: '4.2' },
    ],
    ran: '4.14.0',
  },
  { name: 'ruff', technology: 'ruff', from: '0.8', below: '1', python: [7, 14] },
  { name: 'mypy', technology: 'mypy', from: '1.13', below: '3', python: [10, 14], ran: '2.4.0' },
])
