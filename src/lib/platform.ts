/** Where a variant of a step is carried out; the order is that of the tabs. */
export const platforms = {
  'aws-console': 'AWS console',
  'aws-cli': 'AWS CLI',
  'azure-portal': 'Azure portal',
  'azure-cli': 'Azure CLI',
  'gcp-console': 'Google Cloud console',
  gcloud: 'gcloud',
  'cloudflare-dashboard': 'Cloudflare dashboard',
  'cloudflare-api': 'Cloudflare API',
  wrangler: 'Wrangler',
  'heroku-dashboard': 'Heroku Dashboard',
  'heroku-cli': 'Heroku CLI',
  'vercel-dashboard': 'Vercel dashboard',
  'vercel-cli': 'Vercel CLI',
  'netlify-dashboard': 'Netlify dashboard',
  'netlify-cli': 'Netlify CLI',
  linux: 'Linux',
  windows: 'Windows',
  macos: 'macOS',
  powershell: 'PowerShell',
  'iis-manager': 'IIS Manager',
  'aspnet-core': 'ASP.NET Core',
  systemd: 'systemd',
  docker: 'Docker',
  compose: 'Docker Compose',
  kubernetes: 'Kubernetes',
  nginx: 'nginx',
  haproxy: 'HAProxy',
  apache: 'Apache',
  nodejs: 'Node.js',
  express: 'Express',
  fastify: 'Fastify',
  nextjs: 'Next.js',
  pm2: 'PM2',
  gunicorn: 'Gunicorn',
  uwsgi: 'uWSGI',
  puma: 'Puma',
  'php-fpm': 'PHP-FPM',
  python: 'Python',
  ruby: 'Ruby',
} as const;

const names = new Map<string, string>(Object.entries(platforms));

/** Returns a platform's name as its tab shows it. */
export function getPlatformName(platform: string): string {
  return names.get(platform) ?? platform;
}
