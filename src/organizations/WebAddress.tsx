interface WebAddressProps {
  address: string;
}

/** An organization's own site, named by its host. */
export function WebAddress({ address }: WebAddressProps) {
  return (
    <a href={address} rel="external" className="link inline-block py-0.5 [overflow-wrap:anywhere]">
      {new URL(address).host.replace(/^www\./, '')}
    </a>
  );
}
