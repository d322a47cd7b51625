interface ImportMetaEnv {
  /** Statistics service: plausible, umami or goatcounter; anything else means none. */
  readonly PUBLIC_ANALYTICS?: string;
  /** Address of the service, without a path. */
  readonly PUBLIC_ANALYTICS_ENDPOINT?: string;
  /** Domain (Plausible) or website id (Umami). */
  readonly PUBLIC_ANALYTICS_SITE?: string;
  /** E-mail address of whoever runs this copy, for the contact page. */
  readonly PUBLIC_CONTACT?: string;
}
