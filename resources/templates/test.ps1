# Proves firewall rules from one host. Run it on each host that it lists; it changes nothing.
#   .\test.ps1                     lists the hosts to run from
#   .\test.ps1 -From 'edge01 A/V'  tries the rules whose connections that host opens
# -AnyHost NAME  a host that offers the service, for rules whose destination is Any
param(
    [string]$From,
    [string]$AnyHost,
    [int]$Seconds = 5
)

$tests = @(
@ROWS@
)

function Find-Address([string]$Target) {
    try { return [System.Net.Dns]::GetHostAddresses($Target)[0] } catch { return $null }
}

function Test-Connect($Address, [int]$Port) {
    $client = New-Object System.Net.Sockets.TcpClient($Address.AddressFamily)
    try { return $client.ConnectAsync($Address, $Port).Wait($Seconds * 1000) } catch { return $false }
    finally { $client.Close() }
}

function Test-Datagram($Address, [int]$Port, [byte[]]$Request) {
    $client = New-Object System.Net.Sockets.UdpClient($Address.AddressFamily)
    try {
        $client.Client.ReceiveTimeout = $Seconds * 1000
        $client.Connect($Address, $Port)
        [void]$client.Send($Request, $Request.Length)
        $sender = New-Object System.Net.IPEndPoint($Address, $Port)
        return $client.Receive([ref]$sender).Length -gt 0
    } catch { return $false }
    finally { $client.Close() }
}

$stun = [byte[]](0, 1, 0, 0, 0x21, 0x12, 0xA4, 0x42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
$dns = [byte[]](0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1)

function Get-Outcome($Test, [string]$Target, [int]$Port) {
    $address = Find-Address $Target
    if ($null -eq $address) { return 'FAIL: no such host' }
    switch ($Test.Method) {
        'connect' { if (Test-Connect $address $Port) { return 'PASS' } else { return 'FAIL' } }
        'stun' { if (Test-Datagram $address $Port $stun) { return 'PASS' } else { return 'NO ANSWER: see the log of the firewall' } }
        'dns' { if (Test-Datagram $address $Port $dns) { return 'PASS' } else { return 'NO ANSWER: see the log of the firewall' } }
    }
}

if (-not $From) {
    'Run this script with -From and one of:'
    $tests | ForEach-Object { $_.From } | Sort-Object -Unique
    exit 2
}

$results = foreach ($test in ($tests | Where-Object { $_.From -eq $From })) {
    $targets = $test.Targets
    if ($test.Any) { $targets = @($AnyHost | Where-Object { $_ }) }
    if ($test.Method -eq 'call') {
        [pscustomobject]@{ Rule = $test.Rule; Target = $test.To; Port = ''; Result = 'BY HAND: ' + $test.Expected }
    } elseif ($targets.Count -eq 0) {
        [pscustomobject]@{ Rule = $test.Rule; Target = $test.To; Port = ''; Result = 'SKIPPED: needs -AnyHost' }
    } else {
        foreach ($target in $targets) {
            foreach ($port in $test.Ports) {
                [pscustomobject]@{ Rule = $test.Rule; Target = $target; Port = "$($test.Transport) $port"
                    Result = Get-Outcome $test $target $port }
            }
        }
    }
}
if (-not $results) {
    "No rule is opened from '$From'."
    exit 2
}
$results | Format-Table -AutoSize -Wrap
if ($results | Where-Object { $_.Result -like 'FAIL*' }) { exit 1 }
