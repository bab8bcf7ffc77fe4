import profile from '../config/service.json';

/** What this deployment calls itself and what it rests on: data, so that another province changes a file and no code. */
export interface ServiceProfile {
  name: string;
  tagline: string;
  /** The place filter's word for "no place chosen". */
  wholeProvince: string;
  searchExample: string;
  basis: string;
  hotline: { number: string; purpose: string };
}

export const service: ServiceProfile = profile.service;
