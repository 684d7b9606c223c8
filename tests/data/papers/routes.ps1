# Sets the persistent routes of edge servers and reverse proxies. Run it as administrator on each of
# them; it sets only what belongs to the computer it runs on, and leaves routes that are there.
#   .\routes.ps1            sets the routes of this computer
#   .\routes.ps1 -WhatIf    only says what it would do
[CmdletBinding(SupportsShouldProcess)]
param([string]$Server = $env:COMPUTERNAME)

$routes = @(
# Sample values that nobody has decided yet: 131.107.155.1, 131.107.155.10, 131.107.155.11, 131.107.155.110, 131.107.155.40, 172.25.33.10, 172.25.33.11, 172.25.33.2, 172.25.33.40, 192.168.10.0/24
    @{ Server = 'edge01'; Own = '131.107.155.10'; Destination = '0.0.0.0/0'; Gateway = '131.107.155.110' }
    @{ Server = 'edge01'; Own = '172.25.33.10'; Destination = '192.168.10.0/24'; Gateway = '172.25.33.2' }
    @{ Server = 'edge02'; Own = '131.107.155.11'; Destination = '0.0.0.0/0'; Gateway = '131.107.155.110' }
    @{ Server = 'edge02'; Own = '172.25.33.11'; Destination = '192.168.10.0/24'; Gateway = '172.25.33.2' }
    @{ Server = 'Reverse proxy'; Own = '131.107.155.40'; Destination = '0.0.0.0/0'; Gateway = '131.107.155.1' }
    @{ Server = 'Reverse proxy'; Own = '172.25.33.40'; Destination = '192.168.10.0/24'; Gateway = '172.25.33.2' }
)

$mine = @($routes | Where-Object { $_.Server -eq $Server })
if ($mine.Count -eq 0) {
    Write-Error "There are no routes for '$Server'. Known: $(($routes | ForEach-Object { $_.Server } | Sort-Object -Unique) -join ', ')"
    exit 2
}
foreach ($route in $mine) {
    $card = Get-NetIPAddress -IPAddress $route.Own -ErrorAction SilentlyContinue
    if (-not $card) {
        Write-Error "No network card carries $($route.Own); $($route.Destination) is not set."
        continue
    }
    $there = Get-NetRoute -DestinationPrefix $route.Destination -InterfaceIndex $card.InterfaceIndex `
        -ErrorAction SilentlyContinue | Where-Object { $_.NextHop -eq $route.Gateway }
    if (-not $there -and $PSCmdlet.ShouldProcess($route.Destination, "route over $($route.Gateway)")) {
        New-NetRoute -DestinationPrefix $route.Destination -InterfaceIndex $card.InterfaceIndex `
            -NextHop $route.Gateway -PolicyStore PersistentStore | Out-Null
        New-NetRoute -DestinationPrefix $route.Destination -InterfaceIndex $card.InterfaceIndex `
            -NextHop $route.Gateway -PolicyStore ActiveStore | Out-Null
    }
}
