interface WebAddressProps {
  address: string;
}

/** An organization's own site, named by its host. */
export function WebAddress({ address }: WebAddressProps) {
  return (
    <a href={address} rel="external" className="link break-all">
      {new URL(address).host.replace(/^www\./, '')}
    </a>
  );
}
