# Adds DNS records to a Windows DNS server. Records that are there already stay as they are.
#   .\dns.ps1 -View internal -ComputerName dns01
#   .\dns.ps1 -View external -WhatIf     only says what it would do
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)][ValidateSet('external', 'internal')][string]$View,
    [string]$ComputerName = 'localhost'
)

$records = @(
@ROWS@
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
