# Adds DNS records to a Windows DNS server. Records that are there already stay as they are.
#   .\dns.ps1 -View internal -ComputerName dns01
#   .\dns.ps1 -View external -WhatIf     only says what it would do
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)][ValidateSet('external', 'internal')][string]$View,
    [string]$ComputerName = 'localhost'
)

$records = @(
# Sample values that nobody has decided yet: 131.107.155.110, 131.107.155.120, 131.107.155.130, 131.107.155.40, 172.25.33.10, 172.25.33.11, 172.25.33.110, 192.168.10.10
    @{ View = 'external'; Type = 'A'; Name = 'sip.contoso.com'; Target = '131.107.155.110'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'webcon.contoso.com'; Target = '131.107.155.120'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'av.contoso.com'; Target = '131.107.155.130'; Port = $null }
    @{ View = 'external'; Type = 'SRV'; Name = '_sip._tls.contoso.com'; Target = 'sip.contoso.com'; Port = 443 }
    @{ View = 'external'; Type = 'SRV'; Name = '_sipfederationtls._tcp.contoso.com'; Target = 'sip.contoso.com'; Port = 5061 }
    @{ View = 'external'; Type = 'A'; Name = 'sipexternal.contoso.com'; Target = '131.107.155.110'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'xmpp.contoso.com'; Target = '131.107.155.110'; Port = $null }
    @{ View = 'external'; Type = 'SRV'; Name = '_xmpp-server._tcp.contoso.com'; Target = 'xmpp.contoso.com'; Port = 5269 }
    @{ View = 'external'; Type = 'A'; Name = 'webext.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'webdirext.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'dialin.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'meet.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'officewebapps.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'external'; Type = 'A'; Name = 'lyncdiscover.contoso.com'; Target = '131.107.155.40'; Port = $null }
    @{ View = 'internal'; Type = 'A'; Name = 'lsedge.contoso.net'; Target = '172.25.33.110'; Port = $null }
    @{ View = 'internal'; Type = 'A'; Name = 'edge01.contoso.net'; Target = '172.25.33.10'; Port = $null }
    @{ View = 'internal'; Type = 'A'; Name = 'edge02.contoso.net'; Target = '172.25.33.11'; Port = $null }
    @{ View = 'internal'; Type = 'A'; Name = 'lyncdiscoverinternal.contoso.com'; Target = '192.168.10.10'; Port = $null }
)

$zones = Get-DnsServerZone -ComputerName $ComputerName | Where-Object { -not $_.IsReverseLookupZone }

foreach ($record in ($records | Where-Object { $_.View -eq $View })) {
    $zone = $zones | Where-Object { $record.Name -eq $_.ZoneName -or $record.Name.EndsWith('.' + $_.ZoneName) } |
        Sort-Object { $_.ZoneName.Length } -Descending | Select-Object -First 1
    if (-not $zone) {
        Write-Error "$($record.Name): the server has no zone for it."
        continue
    }
    $name = '@'
    if ($record.Name -ne $zone.ZoneName) {
        $name = $record.Name.Substring(0, $record.Name.Length - $zone.ZoneName.Length - 1)
    }
    if (-not $PSCmdlet.ShouldProcess("$($record.Type) $($record.Name)", "add $($record.Target)")) { continue }
    $common = @{ ComputerName = $ComputerName; ZoneName = $zone.ZoneName; Name = $name; ErrorAction = 'Continue' }
    switch ($record.Type) {
        'A' { Add-DnsServerResourceRecordA @common -IPv4Address $record.Target }
        'AAAA' { Add-DnsServerResourceRecordAAAA @common -IPv6Address $record.Target }
        'SRV' {
            Add-DnsServerResourceRecord @common -Srv -DomainName $record.Target -Priority 0 -Weight 0 -Port $record.Port
        }
    }
}
