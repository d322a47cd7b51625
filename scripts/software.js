/**
 * Real software that labs run: product (id in content/products) or tool, its program, the Debian package that
 * brings it, and the command that prints its version.
 */
export const software = {
  nginx: { program: '/usr/sbin/nginx', package: 'nginx-light', version: 'nginx -v' },
  haproxy: { program: '/usr/sbin/haproxy', package: 'haproxy', version: 'haproxy -v' },
  'apache-httpd': { program: '/usr/sbin/apache2', package: 'apache2', version: 'apache2 -v' },
  caddy: { program: '/usr/bin/caddy', package: 'caddy', version: 'HOME=/ caddy version' },
  varnish: { program: '/usr/sbin/varnishd', package: 'varnish', version: 'varnishd -V' },
  squid: { program: '/usr/sbin/squid', package: 'squid', version: 'squid -v' },
  lighttpd: { program: '/usr/sbin/lighttpd', package: 'lighttpd', version: 'lighttpd -v' },
  'traffic-server': {
    program: '/usr/bin/traffic_server',
    package: 'trafficserver',
    version: 'traffic_server -V',
  },
  'php-fpm': { program: '/usr/sbin/php-fpm8.2', package: 'php8.2-fpm', version: 'php-fpm8.2 -v' },
  gunicorn: { program: '/usr/bin/gunicorn', package: 'gunicorn', version: 'gunicorn --version' },
  uwsgi: { program: '/usr/bin/uwsgi-core', package: 'uwsgi-plugin-python3', version: 'uwsgi-core --version' },
  tomcat: {
    program: '/usr/share/tomcat10/bin/catalina.sh',
    package: 'tomcat10',
    version: '/usr/share/tomcat10/bin/version.sh',
  },
  nodejs: { program: process.execPath, package: 'nodejs', version: `${process.execPath} --version` },
  python: { program: '/usr/bin/python3', package: 'python3', version: 'python3 --version' },
  curl: { program: '/usr/bin/curl', package: 'curl', version: 'curl --version' },
  git: { program: '/usr/bin/git', package: 'git', version: 'git --version' },
  openssh: { program: '/usr/bin/ssh', package: 'openssh-client', version: 'ssh -V' },
  openssl: { program: '/usr/bin/openssl', package: 'openssl', version: 'openssl version' },
  unbound: { program: '/usr/sbin/unbound', package: 'unbound', version: 'unbound -V' },
  bind: { program: '/usr/sbin/named', package: 'bind9', version: 'named -v' },
  chromium: {
    program: '/usr/bin/chromium',
    package: 'chromium',
    version: 'dpkg-query -W -f "\\${Version}" chromium',
  },
  linux: { program: '/usr/bin/uname', package: 'coreutils', version: 'uname -r' },
};

/** Programs that help a lab and print no message of their own. */
export const tools = {
  dig: { program: '/usr/bin/dig', package: 'bind9-dnsutils' },
  dnsmasq: { program: '/usr/sbin/dnsmasq', package: 'dnsmasq-base' },
  iptables: { program: '/usr/sbin/iptables', package: 'iptables' },
  ip: { program: '/usr/bin/ip', package: 'iproute2' },
  nsenter: { program: '/usr/bin/nsenter', package: 'util-linux' },
  socat: { program: '/usr/bin/socat', package: 'socat' },
  dropbear: { program: '/usr/sbin/dropbear', package: 'dropbear-bin' },
  wget: { program: '/usr/bin/wget', package: 'wget' },
  certutil: { program: '/usr/bin/certutil', package: 'libnss3-tools' },
};
