package be.doorstroom.platform.web;

import org.eclipse.microprofile.openapi.OASFilter;

/// Finishes the generated contract.
public class ContractFilter implements OASFilter {}
